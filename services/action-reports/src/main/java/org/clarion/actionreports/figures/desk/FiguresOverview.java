package org.clarion.actionreports.figures.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.actionreports.sheets.ActionSheets;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/** Which actions the overview shows: all there are, the latest first, a page at a time, or those one looks for. */
@ApplicationScoped
class FiguresOverview {

    private static final int PER_PAGE = 50;

    private final ActionSheets appeals;

    FiguresOverview(ActionSheets appeals) {
        this.appeals = appeals;
    }

    /**
     * @param number from 1
     * @param of how many pages there are, at least one
     */
    record Page(List<ActionSheet> appeals, String sought, int number, int of, int found) {

        List<UUID> ids() {
            return appeals.stream().map(ActionSheet::actionId).toList();
        }

        public String soughtInAddress() {
            return URLEncoder.encode(sought, StandardCharsets.UTF_8);
        }

        public String address(int other) {
            return "/desk/reports?page=" + other + (sought.isEmpty() ? "" : "&q=" + soughtInAddress());
        }
    }

    /** A page that is not there is the nearest that is. */
    Page page(@Nullable String sought, @Nullable Integer wished) {
        var words = sought == null ? "" : sought.strip();
        var found = appeals.all().stream()
                .filter(appeal -> Stream.of(plain(words).split("\\s+")).allMatch(described(appeal)::contains))
                .toList();
        var of = Math.max(1, (found.size() + PER_PAGE - 1) / PER_PAGE);
        var number = Math.clamp(wished == null ? 1 : wished, 1, of);
        var shown =
                found.stream().skip((number - 1L) * PER_PAGE).limit(PER_PAGE).toList();
        return new Page(shown, words, number, of, found.size());
    }

    /** Everything by which somebody may remember it. */
    private static String described(ActionSheet appeal) {
        var sheet = appeal.sheet();
        var names = Stream.of(appeal.number(), String.valueOf(sheet.aiIndex()), sheet.country());
        var country =
                OurLanguages.all().stream().map(language -> CountryList.name(sheet.country(), Locale.of(language)));
        var texts = sheet.texts().values().stream().map(SheetText::title);
        var people = sheet.subjects().stream().map(subject -> subject.name());
        return plain(
                Stream.of(names, country, texts, people).flatMap(all -> all).collect(Collectors.joining(" ")));
    }

    /** Without accents and capitals: nobody types them into a search. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
