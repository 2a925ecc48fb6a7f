package org.clarion.actionreports.tallies;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Photos of tallies, as they follow the key for persons. */
@ApplicationScoped
class PhotoRows implements PersonalTable {

    @Override
    public String table() {
        return "tally_photo";
    }

    @Override
    public String key() {
        return "tally_id";
    }

    @Override
    public List<String> files() {
        return List.of("picture");
    }

    @Override
    public int atOnce() {
        return 10;
    }
}
