package org.clarion.urgentactions.planning;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.audience.TellingWay;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/**
 * The form of a launch at a time, as it was typed.
 *
 * @param asked whom a mail goes to
 * @param before what becomes of the sheet before: the id of the one it replaces, {@link #BESIDE}, or nothing yet
 */
record PlanForm(LaunchTime time, AskedAudience asked, String before) {

    static final String BESIDE = "beside";

    static PlanForm posted(MultivaluedMap<String, String> fields) {
        return new PlanForm(
                new LaunchTime(first(fields, "day"), first(fields, "time"), first(fields, "zone")),
                AskedAudience.read(fields, TellingWay.NETWORK),
                first(fields, "before"));
    }

    /** As it was decided last, or empty but for the zone of the deadline. */
    static PlanForm of(UrgentAction action, @Nullable PlannedLaunch planned) {
        if (planned == null) {
            var zone = Optional.ofNullable(action.draft().zone()).orElse("");
            return new PlanForm(new LaunchTime("", "", zone), AskedAudience.of(TellingWay.NETWORK), "");
        }
        var then = planned.launchAt().atZone(ZoneId.of(planned.zone()));
        var time = LocalTime.from(then).truncatedTo(ChronoUnit.MINUTES).toString();
        return new PlanForm(
                new LaunchTime(then.toLocalDate().toString(), time, planned.zone()),
                planned.asked(),
                planned.instead() == null ? BESIDE : planned.instead().toString());
    }

    /** Whether it says what becomes of these. */
    boolean decidesOn(List<UrgentAction> live) {
        return live.isEmpty() || before.equals(BESIDE) || instead(live) != null;
    }

    /** The one of these that it replaces. */
    @Nullable
    UUID instead(List<UrgentAction> live) {
        return live.stream()
                .map(UrgentAction::id)
                .filter(id -> id.toString().equals(before))
                .findFirst()
                .orElse(null);
    }

    private static String first(MultivaluedMap<String, String> fields, String name) {
        return fields.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
