package org.clarion.urgentactions.asks.progress;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.asks.Plan;
import org.jspecify.annotations.Nullable;

/** The days a progress report is about, both included; as they were typed, and as they were read. */
public record ReportPeriod(LocalDate from, LocalDate to, String typedFrom, String typedTo) {

    private static final ValueRange YEARS = ValueRange.of(1, 9999);

    /** The day before it begins: what had been judged of that day or earlier was there already. */
    LocalDate before() {
        return from.minusDays(1);
    }

    /** As an address has it: "?from=2026-01-01&to=2026-03-31". */
    public String inAddress() {
        return "?from=" + (isChosen() ? from : "") + "&to=" + to;
    }

    /** Whether somebody chose when it begins; else it is everything so far. */
    public boolean isChosen() {
        return !typedFrom.isEmpty();
    }

    /** Without days: from the first thing that can have been said of the plan until today. */
    static ReportPeriod of(Plan plan, String from, String to, LocalDate today, Mistakes mistakes, ProgressWords words) {
        var end = day("to", to, today, mistakes, words);
        var begin = day("from", from, first(plan), mistakes, words);
        if (!mistakes.any() && begin.isAfter(end)) {
            mistakes.add("from", words.fromAfterTo());
        }
        return mistakes.any()
                ? new ReportPeriod(first(plan), today, from, to)
                : new ReportPeriod(begin, end, from.strip(), to.strip());
    }

    private static LocalDate first(Plan plan) {
        return plan.issuedOn() == null ? LocalDate.of(1970, 1, 1) : plan.issuedOn();
    }

    private static LocalDate day(
            String field, @Nullable String typed, LocalDate otherwise, Mistakes mistakes, ProgressWords words) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            var day = LocalDate.parse(typed.strip());
            YEARS.checkValidValue(day.getYear(), ChronoField.YEAR);
            return day;
        } catch (DateTimeException noDay) {
            mistakes.add(field, words.noDay(typed));
            return otherwise;
        }
    }
}
