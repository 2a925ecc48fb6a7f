package org.clarion.actionreports.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Comments beside reports, as they follow the key for persons. */
@ApplicationScoped
class CommentRows implements PersonalTable {

    @Override
    public String table() {
        return "circumstance";
    }

    @Override
    public String key() {
        return "report_id";
    }

    @Override
    public List<String> texts() {
        return List.of("comment");
    }
}
