package org.clarion.urgentactions.showing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.clarion.contracts.Sheet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
        var ended = sheet.endedAt();
        var over = ended != null && ended.isBefore(sheet.endsAt()) ? ended : sheet.endsAt();
        var now = clock.instant();
        boolean open = !now.isBefore(over) && now.isBefore(over.plus(lateFor));
        return open && !otherwise.equalsIgnoreCase("BLOCK")
                ? Optional.of(LocalDate.ofInstant(over.minusNanos(1), ZoneId.of(sheet.zone()))
                        .plusDays(lateFor.toDays()))
                : Optional.empty();
    }
}
