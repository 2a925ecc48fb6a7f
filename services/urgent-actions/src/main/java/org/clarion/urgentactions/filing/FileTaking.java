package org.clarion.urgentactions.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.clarion.spreadsheets.CsvList;
import org.clarion.spreadsheets.CsvList.UnreadableList;
import org.clarion.spreadsheets.FileColumn;

/** Takes files in: first what each would do, then what was seen. A file nobody takes in is forgotten after a day. */
@ApplicationScoped
class FileTaking {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ListUploads uploads;
    private final Clock clock;

    FileTaking(ListUploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    /** A file, and what it would do to its directory as that is now. */
    record FileProposal<C extends Enum<C> & FileColumn, L extends FiledLine>(
            ListUpload upload, CsvList<C> file, ListEffect<L> effect) {}

    /** How taking in went: what was done, or what it would do by now. */
    record TakingIn<C extends Enum<C> & FileColumn, L extends FiledLine>(FileProposal<C, L> proposal, boolean done) {}

    /** Keeps a file to be looked at. The same form hands in one file. */
    @Transactional
    public <C extends Enum<C> & FileColumn> void keep(
            FiledList<C, ?> list, UUID id, String name, String text, String by) throws UnreadableList {
        CsvList.read(text, list.columns());
        uploads.forgetBefore(clock.instant().minus(KEPT));
        if (uploads.findByIdOptional(id).isEmpty()) {
            uploads.persist(new ListUpload(id, list.name(), name, text, by, clock.instant()));
        }
    }

    @Transactional
    public <C extends Enum<C> & FileColumn, L extends FiledLine> Optional<FileProposal<C, L>> proposal(
            FiledList<C, L> list, UUID id) {
        return uploads.of(list.name(), id).map(upload -> proposal(list, upload));
    }

    /** Does what was seen; where it would do something else by now, nothing. */
    @Transactional
    public <C extends Enum<C> & FileColumn, L extends FiledLine> Optional<TakingIn<C, L>> takeIn(
            FiledList<C, L> list, UUID id, String mark, String by) {
        list.holdAll();
        return uploads.of(list.name(), id).map(upload -> {
            var proposal = proposal(list, upload);
            if (!proposal.effect().mark().toString().equals(mark)) {
                return new TakingIn<>(proposal, false);
            }
            list.take(proposal.effect(), by);
            uploads.delete(upload);
            return new TakingIn<>(proposal, true);
        });
    }

    /** Puts a file away that nobody wants to take in. */
    @Transactional
    public void putAway(FiledList<?, ?> list, UUID id) {
        uploads.of(list.name(), id).ifPresent(uploads::delete);
    }

    private static <C extends Enum<C> & FileColumn, L extends FiledLine> FileProposal<C, L> proposal(
            FiledList<C, L> list, ListUpload upload) {
        try {
            var file = CsvList.read(upload.content(), list.columns());
            return new FileProposal<>(upload, file, list.effect(file.lines(), upload.broughtBy()));
        } catch (UnreadableList wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }
}
