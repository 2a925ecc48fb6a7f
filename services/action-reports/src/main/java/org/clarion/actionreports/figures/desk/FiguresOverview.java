package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;

/** Which actions the overview shows: all there are, the latest first, a page at a time, or those one looks for. */
@ApplicationScoped
class FiguresOverview {

    private static final ListShape<ActionSheet> SHAPE =
            ListShape.<ActionSheet>of(50).search(FiguresOverview::described);

    private final ActionSheets appeals;
    private final ListRequests asked;

    FiguresOverview(ActionSheets appeals, ListRequests asked) {
        this.appeals = appeals;
        this.asked = asked;
    }

    /** As this request asks for it: that of the page, and that of the stream which the page opens. */
    ListPage<ActionSheet> page() {
        return SHAPE.page(appeals.all(), asked.only());
    }

    List<UUID> ids() {
        return page().rows().stream().map(ActionSheet::actionId).toList();
    }

    /** Everything by which somebody may remember it. */
    private static String described(ActionSheet appeal) {
        var sheet = appeal.sheet();
        var names = Stream.of(appeal.number(), String.valueOf(sheet.aiIndex()), sheet.country());
        var country =
                OurLanguages.all().stream().map(language -> CountryList.name(sheet.country(), Locale.of(language)));
        var texts = sheet.texts().values().stream().map(SheetText::title);
        var people = sheet.subjects().stream().map(subject -> subject.name());
        return Stream.of(names, country, texts, people).flatMap(all -> all).collect(Collectors.joining(" "));
    }
}
