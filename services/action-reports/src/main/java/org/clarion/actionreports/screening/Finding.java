package org.clarion.actionreports.screening;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clarion.actionreports.signals.Signal;
import org.clarion.actionreports.sql.Row;

/** What a rule noticed about an action, and whether somebody has looked. */
record Finding(UUID findingId, UUID actionId, Signal signal, String about, long reports, Instant since, String state) {

    static Finding from(Row row) {
        return new Finding(
                row.uuid("finding_id"),
                row.uuid("action_id"),
                row.word("signal", Signal.class),
                row.text("about"),
                row.number("reports"),
                row.instant("since"),
                row.text("state"));
    }

    /** What it is about, as staff may read it: of a pseudonym only as much as tells two apart. */
    public String shown() {
        return switch (signal) {
            case SPEED, NETWORK, SAME_WORDS -> about.substring(0, Math.min(4, about.length())) + "…";
            case FILL_TIME -> "≤ " + about + " s";
            case QUANTITY -> "≥ " + about;
            case MAIL_DOMAIN -> about;
        };
    }

    /** The page on which just these reports are chosen. */
    public String selection() {
        var field =
                switch (signal) {
                    case SPEED, NETWORK -> "network";
                    case FILL_TIME -> "within";
                    case SAME_WORDS -> "words";
                    case QUANTITY -> "quantity";
                    case MAIL_DOMAIN -> "domain";
                };
        var from = since.atOffset(ZoneOffset.UTC).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        return "/desk/reports/screening/selection?mark=INVALID&judgement=COUNTED&action=" + actionId + "&from=" + from
                + "&" + field + "=" + URLEncoder.encode(about, StandardCharsets.UTF_8);
    }
}
