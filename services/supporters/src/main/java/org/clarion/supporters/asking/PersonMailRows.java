package org.clarion.supporters.asking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Mails to those who asked, as they follow the key for persons. */
@ApplicationScoped
class PersonMailRows implements PersonalTable {

    @Override
    public String table() {
        return "person_mail";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("address");
    }
}
