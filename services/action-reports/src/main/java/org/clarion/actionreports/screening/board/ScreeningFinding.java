package org.clarion.actionreports.screening.board;

import java.time.Instant;
import java.util.UUID;
import org.clarion.actionreports.screening.signals.Signal;
import org.clarion.actionreports.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a rule noticed about an action, and whether somebody has looked.
 *
 * @param closed null while it is open
 */
record ScreeningFinding(
        UUID findingId,
        UUID actionId,
        Signal signal,
        String about,
        Held held,
        Instant since,
        String state,
        @Nullable Closed closed) {

    /**
     * Its reports.
     *
     * @param noticed how many there are
     * @param unjudged how many of them still count, or wait
     */
    record Held(long noticed, long unjudged) {}

    /**
     * @param sweep in which its reports were judged, if they were judged together
     */
    record Closed(String byWhom, Instant at, @Nullable UUID sweep) {}

    static ScreeningFinding from(Row row) {
        var by = row.maybe("closed_by", String.class);
        var open = row.text("state").equals("OPEN");
        return new ScreeningFinding(
                row.uuid("finding_id"),
                row.uuid("action_id"),
                row.word("signal", Signal.class),
                row.text("about"),
                new Held(row.number("noticed"), row.number("unjudged")),
                row.instant("since"),
                row.text("state"),
                open || by == null
                        ? null
                        : new Closed(by, row.instant("closed_at"), row.maybe("judged_in", UUID.class)));
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

    /** The page with its reports. */
    public String path() {
        return ScreeningPages.HERE + "/findings/" + findingId;
    }

    /** The page on which just these reports are chosen, and may be narrowed down. */
    public String selection() {
        return ScreeningPages.HERE + "/selection?mark=INVALID&action=" + actionId + "&finding=" + findingId;
    }
}
