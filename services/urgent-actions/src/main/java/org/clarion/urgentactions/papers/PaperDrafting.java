package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.papers.PaperSubject.Kind;

/** What is written of documents, and what they belong to: before they are out, and afterwards. */
@ApplicationScoped
public class PaperDrafting {

    private static final String DOCUMENT = "document";

    private final PublicDocuments documents;
    private final DocumentAttachments attachments;
    private final MediaContacts contacts;
    private final PaperTelling telling;
    private final NamedLocks locks;
    private final StaffActs acts;
    private final Clock clock;

    PaperDrafting(
            PublicDocuments documents,
            DocumentAttachments attachments,
            MediaContacts contacts,
            PaperTelling telling,
            NamedLocks locks,
            StaffActs acts,
            Clock clock) {
        this.documents = documents;
        this.attachments = attachments;
        this.contacts = contacts;
        this.telling = telling;
        this.locks = locks;
        this.acts = acts;
        this.clock = clock;
    }

    /** What became of a change. */
    public enum Change {
        DONE,
        /** Somebody else changed it since it was looked at; nothing is written. */
        OVERTAKEN,
        UNKNOWN
    }

    /**
     * Keeps a draft. A form adds one document, however often it is posted.
     *
     * @param source the text it was read from; empty where it was typed
     */
    @Transactional
    public void add(UUID id, String source, PaperEntry entry, String by) {
        locks.hold(DOCUMENT, id);
        if (documents.findByIdOptional(id).isPresent()) {
            return;
        }
        documents.persist(new PublicDocument(id, source, entry, by, clock.instant()));
        documents.flush();
        contacts.write(id, entry.contact());
        acts.record(StaffAct.of("wrote a document", id), by);
    }

    /** @param seen the version that was looked at */
    @Transactional
    public Change change(UUID id, long seen, PaperEntry entry, String by) {
        return change(id, seen, entry, List.of(), by);
    }

    /**
     * Writes it anew.
     *
     * @param seen the version that was looked at
     * @param settled marks of doubts that were found right
     */
    @Transactional
    public Change change(UUID id, long seen, PaperEntry entry, Collection<String> settled, String by) {
        var found = documents.held(id).filter(document -> document.state() != PaperState.WITHDRAWN);
        if (found.isEmpty()) {
            return Change.UNKNOWN;
        }
        var document = found.get();
        if (document.version() != seen) {
            return Change.OVERTAKEN;
        }
        document.write(entry, by, clock.instant());
        document.settle(settled);
        contacts.write(id, entry.contact());
        telling.changed(document, by);
        acts.record(StaffAct.of("changed a document", id), by);
        return Change.DONE;
    }

    /** Puts away one that was never published, with all that belongs to it; whether that was so. */
    @Transactional
    public boolean discard(UUID id) {
        var draft = documents.held(id).filter(document -> document.state() == PaperState.DRAFT);
        draft.ifPresent(document -> {
            contacts.deleteById(id);
            attachments.delete("documentId", id);
            documents.delete(document);
            acts.record("put a document away", id.toString());
        });
        return draft.isPresent();
    }

    /** From now on it belongs there, too; whether there is such a document. Doing it again is no news. */
    @Transactional
    public boolean attach(UUID id, PaperSubject subject, String by) {
        var found = standing(id);
        found.filter(document -> !attachments.has(id, subject)).ifPresent(document -> {
            attachments.persist(new DocumentAttachment(id, subject, by, clock.instant()));
            said("attached a document", document, subject, by);
        });
        return found.isPresent();
    }

    @Transactional
    public boolean detach(UUID id, PaperSubject subject, String by) {
        var found = standing(id);
        found.filter(document -> attachments.remove(id, subject))
                .ifPresent(document -> said("detached a document", document, subject, by));
        return found.isPresent();
    }

    private Optional<PublicDocument> standing(UUID id) {
        return documents.held(id).filter(document -> document.state() != PaperState.WITHDRAWN);
    }

    private void said(String act, PublicDocument document, PaperSubject subject, String by) {
        telling.changed(document, by);
        var isOfAnAction = subject.kind() == Kind.ACTION || subject.kind() == Kind.OUTCOME;
        acts.record(StaffAct.of(act, document.id()).on(isOfAnAction ? subject.id() : null), by);
    }
}
