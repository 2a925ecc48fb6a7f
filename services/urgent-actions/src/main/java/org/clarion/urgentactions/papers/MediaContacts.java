package org.clarion.urgentactions.papers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.clarion.privacy.PersonalTable;

/** Contacts for media; their rows follow when the key for persons is another. */
@ApplicationScoped
class MediaContacts implements PanacheRepositoryBase<MediaContact, UUID>, PersonalTable {

    @Override
    public String table() {
        return "media_contact";
    }

    @Override
    public String key() {
        return "document_id";
    }

    @Override
    public List<String> texts() {
        return List.of("name", "phone", "email");
    }

    /** Nobody at all leaves no row. */
    void write(UUID document, ContactEntry entry) {
        if (entry.isNobody()) {
            deleteById(document);
            return;
        }
        findByIdOptional(document)
                .ifPresentOrElse(known -> known.write(entry), () -> persist(new MediaContact(document, entry)));
    }

    ContactEntry of(UUID document) {
        return findByIdOptional(document).map(MediaContact::entry).orElse(ContactEntry.NOBODY);
    }
}
