package org.clarion.urgentactions.asks.progress;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.asks.Plan;
import org.clarion.urgentactions.asks.Plans;

/** Makes the progress report of a published plan for the period somebody asks for. */
@RequestScoped
class PlanReports {

    private final Plans plans;
    private final Reader reader;
    private final Clock clock;

    PlanReports(Plans plans, Reader reader, Clock clock) {
        this.plans = plans;
        this.reader = reader;
        this.clock = clock;
    }

    /** Of a period that cannot be read it is a report of everything so far, and what to mend. */
    Optional<PlanReport> of(UUID id, String from, String to, Mistakes mistakes) {
        return plans.of(id).filter(Plan::isPublished).map(plan -> {
            var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var period = ReportPeriod.of(plan, from, to, today, mistakes, reader.words(ProgressWords.class));
            var history = AskHistory.of(plans.asks(id), plans.byCountry(id), plans.judgements(id));
            return PlanReport.of(plan, period, history);
        });
    }
}
