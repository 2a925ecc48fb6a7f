package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Automatic answers, as they follow the key for persons. */
@ApplicationScoped
class AutomaticAnswerRows implements PersonalTable {

    @Override
    public String table() {
        return "automatic_answer";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("said");
    }
}
