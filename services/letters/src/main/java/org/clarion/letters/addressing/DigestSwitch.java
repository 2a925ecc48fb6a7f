package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.sending.DigestAddresses;
import org.clarion.letters.sending.HoldingBack;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;

/** What staff do where a mail server turns single letters away: from then on they leave as one mail a day, or one by one again. */
@ApplicationScoped
class DigestSwitch {

    private final Letters letters;
    private final DigestAddresses addresses;
    private final Appeals appeals;
    private final HoldingBack holdingBack;
    private final AddressRecord record;
    private final Clock clock;

    DigestSwitch(
            Letters letters,
            DigestAddresses addresses,
            Appeals appeals,
            HoldingBack holdingBack,
            AddressRecord record,
            Clock clock) {
        this.appeals = appeals;
        this.letters = letters;
        this.addresses = addresses;
        this.holdingBack = holdingBack;
        this.record = record;
        this.clock = clock;
    }

    /** Those that the server's rules refused go with the next mail, each counted once; how many they are. */
    @Transactional
    int on(UUID actionId, UUID targetId, String address, boolean pack) {
        addresses.turn(address, true, pack, clock.instant());
        var again = letters.blockedAt(address).stream().filter(this::isWanted).toList();
        again.forEach(letter -> again(letter, address));
        record.acted("had letters go as one mail a day", actionId, targetId, again.size());
        return again.size();
    }

    private boolean isWanted(Letter letter) {
        return !holdingBack.concerns(letter)
                && appeals.of(letter.actionId())
                        .filter(appeal -> appeal.open(clock.instant()))
                        .isPresent();
    }

    private void again(Letter letter, String address) {
        letters.writerOf(letter).ifPresent(writer -> {
            record.tell(letter.replaced(clock.instant()).stream());
            record.tell(letters.again(letter, address, writer.country(), clock.instant()).stream());
        });
    }

    /** What waits goes one by one again. A mail that is made already goes as it is. */
    @Transactional
    int off(UUID actionId, UUID targetId, String address) {
        addresses.turn(address, false, false, clock.instant());
        record.acted("had letters go one by one again", actionId, targetId, 0);
        return 0;
    }
}
