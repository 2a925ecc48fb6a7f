package org.clarion.urgentactions.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import org.clarion.contracts.Channel;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Mistakes;
import org.clarion.urgentactions.reading.PasteKind;
import org.clarion.urgentactions.sheets.Lack;
import org.jspecify.annotations.Nullable;

/** The desk's pages. */
final class DeskViews {

    private DeskViews() {}

    /** A line of the table by channel. */
    public record ChannelRow(Channel channel, Figures figures) {}

    /** A part of the deadlines board. */
    public record Span(String id, List<DeskRow> rows) {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Overview(List<DeskRow> drafts, List<DeskRow> live, List<DeskRow> ended, long overdue, long soon)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Deadlines(List<Span> spans) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewAction(
            String paste,
            String apart,
            Mistakes mistakes,
            @Nullable PasteKind other) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DraftPage(DraftView view, @Nullable String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LivePage(
            DeskRow row,
            List<ChannelRow> channels,
            boolean over,
            @Nullable String done) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LaunchPage(
            DeskRow row,
            List<Lack> lacks,
            DraftView view,
            @Nullable String problem) implements TemplateInstance {}

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EndPage(DeskRow row, Map<String, String> outcomes, Mistakes mistakes, boolean overtaken)
            implements TemplateInstance {}
}
