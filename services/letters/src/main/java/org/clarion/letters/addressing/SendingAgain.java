package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Target;
import org.clarion.letters.notes.WriterNoteKind;
import org.clarion.letters.notes.WriterNotes;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.MendedAddresses;

/**
 * What staff do where an official's address fails. A letter that goes again is a letter of its own: the one that came back is
 * taken out of all totals by the same commit, so that each counts once.
 */
@ApplicationScoped
class SendingAgain {

    private final Letters letters;
    private final MendedAddresses addresses;
    private final WriterNotes notes;
    private final AddressRecord record;
    private final Clock clock;

    SendingAgain(Letters letters, MendedAddresses addresses, WriterNotes notes, AddressRecord record, Clock clock) {
        this.letters = letters;
        this.addresses = addresses;
        this.notes = notes;
        this.record = record;
        this.clock = clock;
    }

    /** Letters to this official go there from now on, and those that came back once more; how many of these. */
    @Transactional
    int mend(UUID actionId, Target target, String address) {
        var now = clock.instant();
        addresses.mend(actionId, target.targetId(), address, now);
        letters.pace(address);
        letters.queuedTo(actionId, target.targetId()).forEach(letter -> letter.redirect(address));
        var again = lost(actionId, target.targetId(), address);
        again.forEach(letter -> letters.writerOf(letter).ifPresent(writer -> {
            record.tell(letter.replaced(now).stream());
            record.tell(letters.again(letter, address, writer.country(), now).stream());
        }));
        record.acted("mended an official's address", actionId, target.targetId(), again.size());
        return again.size();
    }

    /** Their writers hear by mail that it did not arrive, and of other ways; how many letters it was about. */
    @Transactional
    int tellWriters(UUID actionId, UUID targetId) {
        var lost = lost(actionId, targetId, "");
        lost.forEach(letter -> letters.writerOf(letter)
                .ifPresent(writer -> notes.tell(writer.id(), WriterNoteKind.NOT_ARRIVED, clock.instant())));
        record.acted("had writers told of other ways", actionId, targetId, lost.size());
        return lost.size();
    }

    /** Those whose text is still kept, and that did not fail at this very address. */
    private List<Letter> lost(UUID actionId, UUID targetId, String address) {
        return letters.lostTo(actionId, targetId).stream()
                .filter(letter -> !letter.sentTo().equals(address))
                .toList();
    }
}
