package org.clarion.urgentactions.staff.factor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** The secrets of second factors, as they follow the key for persons. */
@ApplicationScoped
class SecondFactorSecrets implements PersonalTable {

    @Override
    public String table() {
        return "second_factor";
    }

    @Override
    public String key() {
        return "member";
    }

    @Override
    public String keyType() {
        return "text";
    }

    @Override
    public List<String> texts() {
        return List.of("secret");
    }
}
