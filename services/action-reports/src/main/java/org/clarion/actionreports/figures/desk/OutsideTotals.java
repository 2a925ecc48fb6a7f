package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.clarion.actionreports.journal.ReportsNow;
import org.clarion.actionreports.sheets.ActionSheets;

/** What totals do not say of an action's reports: which are not in them, and how many came late. */
@ApplicationScoped
public class OutsideTotals {

    private final NotCounted aside;
    private final ReportsNow reports;
    private final ActionSheets sheets;

    OutsideTotals(NotCounted aside, ReportsNow reports, ActionSheets sheets) {
        this.aside = aside;
        this.reports = reports;
        this.sheets = sheets;
    }

    public NotCounted.Count setAside(UUID action) {
        return aside.of(action);
    }

    /** How many reports came after the end of the action, whatever became of them. An index knows. */
    public long late(UUID action) {
        return sheets.of(action)
                .map(sheet -> reports.count("actionId = ?1 and acceptedAt >= ?2", action, sheet.endsAt()))
                .orElse(0L);
    }
}
