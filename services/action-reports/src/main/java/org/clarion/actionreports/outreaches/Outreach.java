package org.clarion.actionreports.outreaches;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.jspecify.annotations.Nullable;

/** A report as an OSDI outreach. Whoever made it is not in it. */
record Outreach(
        UUID reportId,
        String key,
        @Nullable UUID targetId,
        Channel channel,
        int quantity,
        LocalDate actedOn,
        Instant acceptedAt,
        @Nullable Instant modifiedAt,
        Verification verification) {

    private static final String BY_API = "api:";

    /** Which of the three totals a report is in, at best. */
    enum Verification {
        REPORTED,
        VERIFIED,
        DELIVERED
    }

    ObjectNode in(ObjectNode outreach) {
        var identifiers = outreach.putArray("identifiers").add("clarion:" + reportId);
        if (key.startsWith(BY_API)) { // keys of our own forms are nobody's business
            identifiers.add(key.substring(BY_API.length()));
        }
        outreach.put("origin_system", "Clarion");
        outreach.put("created_date", acceptedAt.toString());
        outreach.put("modified_date", (modifiedAt == null ? acceptedAt : modifiedAt).toString());
        outreach.put("action_date", actedOn + "T00:00:00Z");
        outreach.put("type", Kind.word(channel));
        outreach.put("ua:quantity", quantity);
        outreach.put("ua:verification", verification.name().toLowerCase(Locale.ROOT));
        return outreach;
    }
}
