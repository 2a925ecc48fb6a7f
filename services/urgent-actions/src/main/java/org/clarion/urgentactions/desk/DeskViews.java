package org.clarion.urgentactions.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.ListPage;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.audience.AskedAudience;
import org.clarion.urgentactions.figures.ActionPortrait;
import org.clarion.urgentactions.reading.PasteKind;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.jspecify.annotations.Nullable;

/** The desk's pages. */
final class DeskViews {

    private DeskViews() {}

    /** A line of the table by channel. */
    public record ChannelRow(Channel channel, Figures figures) {}

    /** How many actions are where, whatever somebody looks for in the lists below. */
    public record Tiles(long overdue, long soon, long live, int drafts, long ended) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(ListPage<DeskRow> drafts, ListPage<DeskRow> live, ListPage<DeskRow> ended, Tiles tiles)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAction(
            String paste,
            String apart,
            Mistakes mistakes,
            @Nullable PasteKind other) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(
            DraftView view, @Nullable String done, @Nullable LocalDate unsure) implements TemplateInstance {

        DraftPage(DraftView view, @Nullable String done) {
            this(view, done, null);
        }
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LivePage(
            DeskRow row,
            List<ChannelRow> channels,
            List<DeskRow> chain,
            Figures together,
            ActionPortrait portrait,
            boolean over,
            @Nullable String done)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LaunchPage(
            DeskRow row,
            List<Lack> lacks,
            DraftView view,
            @Nullable String joins,
            List<UrgentAction> live,
            List<UrgentAction> samePlace,
            String before,
            AskedAudience asked,
            @Nullable String problem)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EndPage(
            DeskRow row,
            Outcome outcome,
            boolean correcting,
            AskedAudience asked,
            Mistakes mistakes,
            boolean overtaken,
            @Nullable String carried)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReopenPage(DeskRow row, String reason, Mistakes mistakes, boolean overtaken) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DiscardPage(UrgentAction action, String reason, Mistakes mistakes, boolean overtaken)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnPage(UrgentAction action, @Nullable String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnList(List<UrgentAction> actions) implements TemplateInstance {}
}
