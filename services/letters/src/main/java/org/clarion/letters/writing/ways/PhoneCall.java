package org.clarion.letters.writing.ways;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.clarion.contracts.Target;

/**
 * A call to an official.
 *
 * @param there what the clock says where they are, as the reader's language writes it; nothing where the zone is not known
 * @param open whether an office is likely to answer then: Monday to Friday, 9 to 17 o'clock. Weekends and holidays differ, so it is only said
 */
public record PhoneCall(Target target, Optional<String> there, boolean open) {

    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public static PhoneCall of(Target target, Optional<ZoneId> zone, Instant now, Locale reader) {
        var at = zone.map(now::atZone);
        var open = at.filter(there -> !WEEKEND.contains(there.getDayOfWeek())
                        && !there.toLocalTime().isBefore(OPENS)
                        && there.toLocalTime().isBefore(CLOSES))
                .isPresent();
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(reader);
        return new PhoneCall(target, at.map(time::format), open);
    }
}
