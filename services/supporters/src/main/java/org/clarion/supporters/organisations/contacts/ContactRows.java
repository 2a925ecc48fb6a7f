package org.clarion.supporters.organisations.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Contacts of organisations, as they follow the key for persons. */
@ApplicationScoped
class ContactRows implements PersonalTable {

    @Override
    public String table() {
        return "organisation_contact";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("name", "office", "address");
    }
}
