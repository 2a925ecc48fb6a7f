package org.clarion.urgentactions.embassies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.embassies.EmbassyFile.UnreadableList;
import org.clarion.urgentactions.embassies.EmbassyImport.Fate;
import org.clarion.urgentactions.embassies.EmbassyImport.ImportRow;

/** Takes files in: first what each would do, then what was seen. A file nobody takes in is forgotten after a day. */
@ApplicationScoped
class EmbassyImports {

    private static final Duration KEPT = Duration.ofDays(1);

    private final EmbassyUploads uploads;
    private final Embassies embassies;
    private final EmbassyDirectory directory;
    private final StaffActs acts;
    private final Clock clock;

    EmbassyImports(
            EmbassyUploads uploads, Embassies embassies, EmbassyDirectory directory, StaffActs acts, Clock clock) {
        this.uploads = uploads;
        this.embassies = embassies;
        this.directory = directory;
        this.acts = acts;
        this.clock = clock;
    }

    /** A file, and what it would do to the directory as it is now. */
    record Proposal(EmbassyUpload upload, EmbassyFile file, EmbassyImport effect) {}

    /** How taking in went: what was done, or what it would do by now. */
    record Taking(Proposal proposal, boolean done) {}

    /** Keeps a file to be looked at. The same form hands in one file. */
    @Transactional
    void keep(UUID id, String name, String text, String by) throws UnreadableList {
        EmbassyFile.read(text);
        uploads.forgetBefore(clock.instant().minus(KEPT));
        if (uploads.findByIdOptional(id).isEmpty()) {
            uploads.persist(new EmbassyUpload(id, name, text, by, clock.instant()));
        }
    }

    @Transactional
    Optional<Proposal> proposal(UUID id) {
        return uploads.findByIdOptional(id).map(this::proposal);
    }

    /** Does what was seen; where it would do something else by now, nothing. */
    @Transactional
    Optional<Taking> takeIn(UUID id, String mark, String by) {
        directory.holdAll();
        return uploads.findByIdOptional(id).map(upload -> {
            var proposal = proposal(upload);
            if (!proposal.effect().mark().toString().equals(mark)) {
                return new Taking(proposal, false);
            }
            proposal.effect().rows().forEach(row -> takeIn(row, by));
            acts.record(
                    "imported embassies",
                    "+%d ~%d"
                            .formatted(
                                    proposal.effect().count(Fate.ADDED),
                                    proposal.effect().count(Fate.CHANGED)));
            uploads.delete(upload);
            return new Taking(proposal, true);
        });
    }

    /** Puts a file away that nobody wants to take in. */
    @Transactional
    void putAway(UUID id) {
        uploads.deleteById(id);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void takeIn(ImportRow row, String by) {
        var read = row.read();
        if (row.fate() == Fate.ADDED) {
            embassies.persist(new Embassy(UUID.randomUUID(), read.entry(), read.check(), by, clock.instant()));
        } else if (row.fate() == Fate.CHANGED && row.before() != null) {
            row.before().write(read.entry(), by, clock.instant());
            if (read.check() != null && read.check().isNewerThan(row.before().checked())) {
                row.before().check(read.check());
            }
        }
    }

    private Proposal proposal(EmbassyUpload upload) {
        try {
            var file = EmbassyFile.read(upload.content());
            var effect = EmbassyImport.of(file.lines(), embassies.ordered(), today(), upload.broughtBy());
            return new Proposal(upload, file, effect);
        } catch (UnreadableList wasReadBefore) {
            throw new IllegalStateException(wasReadBefore);
        }
    }
}
