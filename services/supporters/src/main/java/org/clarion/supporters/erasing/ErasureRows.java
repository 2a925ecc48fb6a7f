package org.clarion.supporters.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Whom is being forgotten, as it follows the key for persons. */
@ApplicationScoped
class ErasureRows implements PersonalTable {

    @Override
    public String table() {
        return "erasure";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("names", "address");
    }
}
