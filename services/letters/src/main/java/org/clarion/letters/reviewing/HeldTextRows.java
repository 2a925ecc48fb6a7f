package org.clarion.letters.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** What staff wrote to writers, as it follows the key for persons. */
@ApplicationScoped
class HeldTextRows implements PersonalTable {

    @Override
    public String table() {
        return "held_text";
    }

    @Override
    public String key() {
        return "manuscript_id";
    }

    @Override
    public List<String> texts() {
        return List.of("words");
    }
}
