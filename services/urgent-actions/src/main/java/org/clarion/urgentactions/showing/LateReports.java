package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.Sheet;
import org.clarion.urgentactions.sections.Section;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Until when those who acted in time may still say so. The settings are those of action-reports, under the same names. */
@ApplicationScoped
class LateReports {

    private final Duration lateFor;
    private final String otherwise;
    private final Clock clock;

    LateReports(
            @ConfigProperty(name = "reports.late-for", defaultValue = "14d") Duration lateFor,
            @ConfigProperty(name = "reports.late.default", defaultValue = "ALLOW") String otherwise,
            Clock clock) {
        this.lateFor = lateFor;
        this.otherwise = otherwise;
        this.clock = clock;
    }

    /** The last day, where it happens; nothing while it runs, and nothing once it is too late. */
    Optional<LocalDate> until(Sheet sheet) {
        return until(sheet, (Section) null);
    }

    /** The same for the people of a section, which may have a policy of its own. */
    Optional<LocalDate> until(Sheet sheet, @Nullable Section section) {
        var rule = section == null ? null : section.late(sheet.actionId());
        var days = section == null ? null : section.lateDays(sheet.actionId());
        var blocked = rule == null ? otherwise.equalsIgnoreCase("BLOCK") : rule == LateRule.BLOCK;
        return blocked ? Optional.empty() : lastDay(sheet, days == null ? lateFor : Duration.ofDays(days));
    }

    private Optional<LocalDate> lastDay(Sheet sheet, Duration window) {
        var ended = sheet.endedAt();
        var over = ended != null && ended.isBefore(sheet.endsAt()) ? ended : sheet.endsAt();
        var now = clock.instant();
        boolean open = !now.isBefore(over) && now.isBefore(over.plus(window));
        return open
                ? Optional.of(LocalDate.ofInstant(over.minusNanos(1), ZoneId.of(sheet.zone()))
                        .plusDays(window.toDays()))
                : Optional.empty();
    }
}
