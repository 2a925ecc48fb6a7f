package org.clarion.urgentactions.audience;

import java.util.List;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/**
 * The ways to choose whom a mail goes to, with how many they are.
 *
 * @param people as many as the present choice reaches; null where that is not known
 * @param more whether there are some more than that, of whom it is not said how many: they are too few
 * @param acted who acted, by sheet
 * @param paused how many of the network want no mail now; null where they are few
 * @param particular how many others may not want this one; the same
 */
public record AudienceView(
        List<Way> ways,
        @Nullable Integer people,
        boolean more,
        List<Acted> acted,
        @Nullable Integer paused,
        @Nullable Integer particular) {

    /** @param people null where it is not known how many, or depends on what is ticked */
    public record Way(
            TellingWay way, boolean chosen, @Nullable Integer people, List<Ticked> parts) {}

    /** @param people null where they are too few to say */
    public record Ticked(
            String code, boolean ticked, @Nullable Integer people) {}

    /** @param others people who are not in the network, and are not written to */
    public record Acted(UrgentAction sheet, int supporters, int others) {}
}
