package org.clarion.actionreports.osdi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportedAct;
import org.jspecify.annotations.Nullable;

/**
 * A report as an OSDI outreach. Whoever made it is not in it.
 *
 * @param names its key, and what else a program may call it
 * @param state whether it counts; not said in the answer to a post, which may come before somebody has looked
 */
record Outreach(
        UUID reportId,
        List<String> names,
        ReportedAct deed,
        Instant acceptedAt,
        Instant modifiedAt,
        Verification verification,
        @Nullable String state) {

    private static final String BY_API = "api:";

    /** Which of the three totals a report is in, at best. */
    enum Verification {
        REPORTED,
        VERIFIED,
        DELIVERED
    }

    ObjectNode in(ObjectNode outreach) {
        var identifiers = outreach.putArray("identifiers").add("clarion:" + reportId);
        names.stream()
                .filter(name -> name.startsWith(BY_API)) // keys of our own forms are nobody's business
                .map(name -> name.substring(BY_API.length()))
                .forEach(identifiers::add);
        outreach.put("origin_system", "Clarion");
        outreach.put("created_date", acceptedAt.toString());
        outreach.put("modified_date", modifiedAt.toString());
        outreach.put("action_date", deed.actedOn() + "T00:00:00Z");
        outreach.put("type", OsdiType.word(deed.channel()));
        outreach.put("ua:quantity", deed.quantity());
        outreach.put("ua:people", deed.people());
        outreach.put("ua:replied", deed.replied());
        if (deed.section() != null) {
            outreach.put("ua:section", deed.section());
        }
        outreach.put("ua:verification", verification.name().toLowerCase(Locale.ROOT));
        if (state != null) {
            outreach.put("ua:state", state.toLowerCase(Locale.ROOT));
        }
        return outreach;
    }
}
