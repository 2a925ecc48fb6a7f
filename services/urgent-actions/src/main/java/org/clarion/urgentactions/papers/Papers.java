package org.clarion.urgentactions.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of the house, as its rooms look them up. */
@ApplicationScoped
public class Papers {

    private final PublicDocuments documents;
    private final DocumentAttachments attachments;
    private final MediaContacts contacts;

    Papers(PublicDocuments documents, DocumentAttachments attachments, MediaContacts contacts) {
        this.documents = documents;
        this.attachments = attachments;
        this.contacts = contacts;
    }

    /** All of them for the desk, the last changed first. */
    @Transactional
    public List<PublicDocument> all() {
        return documents.newestFirst();
    }

    /** The same as lists show them, without their texts. */
    @Transactional
    public List<PaperLine> lines() {
        return documents.lines();
    }

    /** In whatever state. */
    @Transactional
    public Optional<PublicDocument> of(UUID id) {
        return documents.findByIdOptional(id);
    }

    /** What everybody reads, the newest first. */
    @Transactional
    public List<PublicDocument> published() {
        return documents.published();
    }

    @Transactional
    public boolean isAnyPublished() {
        return documents.count("state", PaperState.PUBLISHED) > 0;
    }

    /** Nothing where it is none that everybody reads. */
    @Transactional
    public Optional<PublicDocument> published(UUID id) {
        return documents.findByIdOptional(id).filter(PublicDocument::isPublished);
    }

    /** Those of these that everybody reads, the newest first. */
    @Transactional
    public List<PublicDocument> publishedAmong(Collection<UUID> ids) {
        return documents.among(ids).stream().filter(PublicDocument::isPublished).toList();
    }

    /** Documents attached to it, in whatever state, the newest first. */
    @Transactional
    public List<PublicDocument> attachedTo(PaperSubject subject) {
        return documents.among(attachments.documentsOf(subject));
    }

    /** Documents attached to it that everybody reads, the newest first. */
    @Transactional
    public List<PublicDocument> publishedOf(PaperSubject subject) {
        return attachedTo(subject).stream().filter(PublicDocument::isPublished).toList();
    }

    /** What a document is attached to, in the order in which it was. */
    @Transactional
    public List<PaperSubject> subjectsOf(UUID document) {
        return attachments.of(document);
    }

    /** The published documents that lead to this one, the newest first. */
    @Transactional
    public List<PublicDocument> leadingTo(UUID document) {
        return documents.leadingTo(document);
    }

    /** Who answers the media about it: for the desk. */
    @Transactional
    public ContactEntry contact(UUID document) {
        return contacts.of(document);
    }

    /** The same for everybody: nobody unless it was chosen to be shown, and the document is published. */
    @Transactional
    public Optional<ContactEntry> publicContact(UUID document) {
        return published(document).map(paper -> contacts.of(document)).filter(ContactEntry::shown);
    }
}
