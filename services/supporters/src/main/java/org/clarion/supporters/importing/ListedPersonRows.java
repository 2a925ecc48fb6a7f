package org.clarion.supporters.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Lines of lists of people, as they follow the key for persons. */
@ApplicationScoped
class ListedPersonRows implements PersonalTable {

    @Override
    public String table() {
        return "listed_person";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("cells");
    }
}
