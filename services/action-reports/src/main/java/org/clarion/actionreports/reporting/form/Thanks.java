package org.clarion.actionreports.reporting.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.clarion.actionreports.ReportsConfig;
import org.clarion.actionreports.admission.Admission;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.JournalEntry;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.Target;
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

    /** One of several reports that one act made: for whom it is, and its page. */
    record OwnReportLink(String name, String path) {}

    /**
     * Their report as it stands; of several that one act made, the first.
     *
     * @param link where it is corrected or taken back; null when no report is known
     * @param held whether a coordinator looks at it before it counts
     * @param forItsSize whether that is because of its number
     * @param heldAbove the number from which that is so
     * @param another the form, filled in for whoever did the same once more; null when no report is known
     * @param days for which an address is kept
     * @param each where each of several is corrected or taken back; empty where there is one
     * @param besides the tokens of those after the first
     */
    record Thanked(
            @Nullable String link,
            boolean counted,
            boolean held,
            boolean forItsSize,
            int heldAbove,
            boolean replied,
            @Nullable String another,
            long days,
            List<OwnReportLink> each,
            List<String> besides) {}

    @Transactional
    Thanked of(ActionSheet appeal, List<String> tokens, String language) {
        var entries = tokens.stream()
                .limit(ReportForm.MOST_AT_ONCE)
                .flatMap(token -> links.read(token).stream())
                .distinct()
                .flatMap(report -> journal.find(report).stream())
                .filter(entry -> entry.actionId().equals(appeal.actionId()))
                .toList();
        return entries.isEmpty()
                ? new Thanked(null, true, false, false, config.heldAbove(), false, null, 0, List.of(), List.of())
                : thanked(entries, appeal, language);
    }

    private Thanked thanked(List<JournalEntry> entries, ActionSheet appeal, String language) {
        var first = entries.getFirst();
        return new Thanked(
                link(first.reportId()),
                entries.stream().allMatch(entry -> entry.counts().reported() > 0),
                entries.stream().anyMatch(entry -> entry.judgement() == Judgement.PENDING && !entry.withdrawn()),
                entries.stream().anyMatch(entry -> admission.isOutOfTheOrdinary(entry.deed())),
                config.heldAbove(),
                first.deed().replied(),
                "/reports/" + first.actionId() + "?" + Prefilled.anotherLike(first.deed()),
                config.confirmWithin().toDays(),
                each(entries, appeal, language),
                entries.stream().skip(1).map(entry -> token(entry.reportId())).toList());
    }

    private List<OwnReportLink> each(List<JournalEntry> entries, ActionSheet appeal, String language) {
        return entries.size() == 1
                ? List.of()
                : entries.stream()
                        .map(entry -> new OwnReportLink(
                                appeal.target(entry.deed().targetId(), language)
                                        .map(Target::name)
                                        .orElse("–"),
                                link(entry.reportId())))
                        .toList();
    }

    String link(UUID reportId) {
        return links.path(reportId);
    }

    String token(UUID reportId) {
        return links.token(reportId);
    }
}
