package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** Organisations that are counted and not listed, as they follow the key for persons. */
@ApplicationScoped
class UnlistedSignatoryRows implements PersonalTable {

    @Override
    public String table() {
        return "unlisted_signatory";
    }

    @Override
    public String key() {
        return "signature_id";
    }

    @Override
    public List<String> texts() {
        return List.of("name", "acronym", "country", "domain");
    }
}
