package org.clarion.urgentactions.pictures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Who agreed to a picture, as that follows the key for persons. */
@ApplicationScoped
class AgreementNotes implements PersonalTable {

    @Override
    public String table() {
        return "subject_picture";
    }

    @Override
    public String key() {
        return "action_id";
    }

    @Override
    public List<String> texts() {
        return List.of("agreement");
    }
}
