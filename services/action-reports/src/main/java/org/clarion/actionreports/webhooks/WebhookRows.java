package org.clarion.actionreports.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.clarion.privacy.PersonalTable;

/** The secrets of webhooks, as they follow the key for persons. */
@ApplicationScoped
class WebhookRows implements PersonalTable {

    @Override
    public String table() {
        return "webhook";
    }

    @Override
    public String key() {
        return "hook_id";
    }

    @Override
    public List<String> texts() {
        return List.of("secret", "earlier_secret");
    }
}
