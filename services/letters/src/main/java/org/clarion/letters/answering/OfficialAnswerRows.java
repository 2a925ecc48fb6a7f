package org.clarion.letters.answering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Officials' answers, as they follow the key for persons. */
@ApplicationScoped
class OfficialAnswerRows implements PersonalTable {

    @Override
    public String table() {
        return "official_answer";
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
