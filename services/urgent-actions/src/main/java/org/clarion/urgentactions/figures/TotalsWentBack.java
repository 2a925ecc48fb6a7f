package org.clarion.urgentactions.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;
import org.jspecify.annotations.Nullable;

/**
 * When totals were last signed for and went back. Public pages promise it only where it has been done. In templates:
 * {@code {inject:totalsWentBack.lastDay}}.
 */
@Named("totalsWentBack")
@ApplicationScoped
public class TotalsWentBack {

    private final ActionStatements statements;

    TotalsWentBack(ActionStatements statements) {
        this.statements = statements;
    }

    /** Of any action; none where it has never been done. */
    public @Nullable LocalDate lastDay() {
        return day(statements.latest(TotalsLettersSent.class));
    }

    /** Of this action. */
    public @Nullable LocalDate dayOf(UUID action) {
        return day(statements.of(action, TotalsLettersSent.class).map(TotalsLettersSent::at));
    }

    private static @Nullable LocalDate day(Optional<Instant> at) {
        return at.map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC)).orElse(null);
    }
}
