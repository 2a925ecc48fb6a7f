package org.clarion.urgentactions.papers;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.clarion.privacy.PersonalText;

/** Who answers the media about a document, unreadable in the database; it goes when the document is withdrawn or put away. */
@Entity
class MediaContact {

    @Id
    private UUID documentId;

    @Convert(converter = PersonalText.class)
    private String name;

    @Convert(converter = PersonalText.class)
    private String phone;

    @Convert(converter = PersonalText.class)
    private String email;

    private boolean shown;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected MediaContact() {}

    MediaContact(UUID documentId, ContactEntry entry) {
        this.documentId = documentId;
        write(entry);
    }

    final void write(ContactEntry entry) {
        name = entry.name();
        phone = entry.phone();
        email = entry.email();
        shown = entry.shown();
    }

    ContactEntry entry() {
        return new ContactEntry(name, phone, email, shown);
    }
}
