package org.clarion.actionreports.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.pages.PrivateLinks;
import org.jspecify.annotations.Nullable;

/** What to say to somebody whose report has just come in. */
@ApplicationScoped
class Thanks {

    private final Journal journal;
    private final PrivateLinks links;
    private final Admission admission;
    private final ReportsConfig config;

    Thanks(Journal journal, PrivateLinks links, Admission admission, ReportsConfig config) {
        this.journal = journal;
        this.links = links;
        this.admission = admission;
        this.config = config;
    }

    /**
     * Their report as it stands.
     *
     * @param link where it is corrected or taken back; null when no report is known
     * @param held whether a coordinator looks at it before it counts
     * @param forItsSize whether that is because of its number
     * @param heldAbove the number from which that is so
     * @param another the form, filled in for whoever did the same once more; null when no report is known
     * @param days for which an address is kept
     */
    record Thanked(
            @Nullable String link,
            boolean counted,
            boolean held,
            boolean forItsSize,
            int heldAbove,
            boolean replied,
            @Nullable String another,
            long days) {}

    @Transactional
    Thanked of(ActionSheet appeal, @Nullable String token) {
        return links.read(token == null ? "" : token)
                .flatMap(journal::find)
                .filter(entry -> entry.actionId().equals(appeal.actionId()))
                .map(this::thanked)
                .orElseGet(() -> new Thanked(null, true, false, false, config.heldAbove(), false, null, 0));
    }

    private Thanked thanked(JournalEntry entry) {
        return new Thanked(
                link(entry.reportId()),
                entry.counts().reported() > 0,
                entry.judgement() == Judgement.PENDING && !entry.withdrawn(),
                admission.isOutOfTheOrdinary(entry.deed()),
                config.heldAbove(),
                entry.deed().replied(),
                "/reports/" + entry.actionId() + "?" + Prefilled.anotherLike(entry.deed()),
                config.confirmWithin().toDays());
    }

    String link(UUID reportId) {
        return links.path(reportId);
    }

    String token(UUID reportId) {
        return links.token(reportId);
    }
}
