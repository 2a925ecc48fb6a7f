package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;

/** What makes a document public, now or at its minute, and what takes it back. */
@ApplicationScoped
public class PaperIssuing {

    private final PublicDocuments documents;
    private final MediaContacts contacts;
    private final PaperTelling telling;
    private final StaffActs acts;
    private final Clock clock;

    PaperIssuing(PublicDocuments documents, MediaContacts contacts, PaperTelling telling, StaffActs acts, Clock clock) {
        this.documents = documents;
        this.contacts = contacts;
        this.telling = telling;
        this.acts = acts;
        this.clock = clock;
    }

    /** Everybody reads it from now on; whether there is such a document. Doing it again is no news. */
    @Transactional
    public boolean publish(UUID id, String by) {
        return documents
                .held(id)
                .map(document -> published(document, "published a document", by))
                .isPresent();
    }

    /**
     * It publishes itself then.
     *
     * @param zone by whose clocks the time was chosen, as IANA names it
     */
    @Transactional
    public boolean embargo(UUID id, Instant until, String zone, String by) {
        var found = documents.held(id);
        found.ifPresent(document -> {
            var before = document.state() == PaperState.EMBARGOED ? document.embargoUntil() : null;
            if (document.embargo(until, zone)) {
                acts.record(StaffAct.of("set an embargo", id).changed(PublicFact.LAUNCH, before, until), by);
            }
        });
        return found.isPresent();
    }

    /** A draft again, which nothing publishes; calling off what does not wait is no news. */
    @Transactional
    public boolean callOff(UUID id, String by) {
        var found = documents.held(id);
        found.filter(PublicDocument::callOff)
                .ifPresent(document -> acts.record(StaffAct.of("called off an embargo", id), by));
        return found.isPresent();
    }

    /** Nobody reads it any more, and who answered the media about it is forgotten. */
    @Transactional
    public boolean withdraw(UUID id, String by) {
        var found = documents.held(id);
        found.filter(document -> document.withdraw(clock.instant())).ifPresent(document -> {
            contacts.deleteById(id);
            telling.withdrawn(document);
            acts.record(
                    StaffAct.of("withdrew a document", id)
                            .changed(PublicFact.STATUS, PaperState.PUBLISHED, PaperState.WITHDRAWN),
                    by);
        });
        return found.isPresent();
    }

    /** Publishes one whose time has come, in the transaction that holds its row. */
    void publishAsDecided(UUID id) {
        documents
                .held(id)
                .ifPresent(document -> published(document, "published a document at its time", document.changedBy()));
    }

    /** Shows it to whoever has the link with this end; the link before opens nothing any more. */
    @Transactional
    public boolean showBy(UUID id, byte[] secretHash, String by) {
        var found = documents
                .held(id)
                .filter(document -> document.state() == PaperState.DRAFT || document.state() == PaperState.EMBARGOED);
        found.ifPresent(document -> {
            document.showBy(secretHash, clock.instant());
            acts.record(StaffAct.of("made a link to a document", id), by);
        });
        return found.isPresent();
    }

    /** The document that a link with this end leads to, also once it is out; nothing once it is withdrawn. */
    @Transactional
    public Optional<PublicDocument> shownBy(byte[] secretHash) {
        return documents.shownBy(secretHash);
    }

    private PublicDocument published(PublicDocument document, String act, String by) {
        var before = document.state();
        if (document.publish(clock.instant())) {
            telling.published(document, by);
            acts.record(StaffAct.of(act, document.id()).changed(PublicFact.STATUS, before, PaperState.PUBLISHED), by);
        }
        return document;
    }
}
