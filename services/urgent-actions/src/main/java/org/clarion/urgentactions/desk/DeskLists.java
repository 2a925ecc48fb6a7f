package org.clarion.urgentactions.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.pages.SoughtWords;
import org.clarion.urgentactions.desk.words.ActionTitles;
import org.clarion.urgentactions.sheets.EndedSearch;
import org.clarion.urgentactions.sheets.EndedSearch.Order;

/** The lists of the desk's first page, as they were asked for. Each is named after its heading. */
@ApplicationScoped
class DeskLists {

    private static final int LINES = 25;

    private final ListShape<DeskRow> live = ListShape.<DeskRow>of(LINES)
            .search(this::described)
            .sort("title", comparing(this::title))
            .sort("ends", comparing(DeskRow::endsAt))
            .greatestFirst("reported", by(Figures::reported))
            .greatestFirst("verified", by(Figures::verified))
            .greatestFirst("delivered", by(Figures::delivered));
    private final ListShape<DeskRow> drafts = ListShape.<DeskRow>of(LINES)
            .search(this::described)
            .sort("title", comparing(this::title))
            .greatestFirst("changed", comparing(row -> row.action().changedAt()))
            .sort("by", comparing(row -> row.action().changedBy()));
    private final ListShape<DeskRow> ended = endedShape();

    private final ListRequests asked;
    private final ActionTitles titles;
    private final Reader reader;

    DeskLists(ListRequests asked, ActionTitles titles, Reader reader) {
        this.asked = asked;
        this.titles = titles;
        this.reader = reader;
    }

    /** Ended actions are many in the end: the database looks for them. */
    interface EndedRows {
        List<DeskRow> some(EndedSearch search, int skipped, int most);

        long howMany(EndedSearch search);
    }

    ListPage<DeskRow> live(List<DeskRow> all) {
        return live.page(all, asked.named("live"));
    }

    ListPage<DeskRow> drafts(List<DeskRow> all) {
        return drafts.page(all, asked.named("drafts"));
    }

    ListPage<DeskRow> ended(EndedRows rows) {
        var request = asked.named("ended");
        var search = search(request);
        return ended.page(rows.howMany(search), request, (skipped, most) -> rows.some(search, skipped, most));
    }

    /** All of them. */
    EndedSearch everyEnded() {
        return new EndedSearch(reader.language(), List.of(), Order.ENDED, true);
    }

    private EndedSearch search(ListRequest request) {
        var words = SoughtWords.of(request.search()).words().stream()
                .map(word -> new EndedSearch.Word(word, countries(word)))
                .toList();
        return Arrays.stream(Order.values())
                .filter(order -> order.column().equals(request.column()))
                .findFirst()
                .map(order -> new EndedSearch(reader.language(), words, order, request.isDescending()))
                .orElse(new EndedSearch(reader.language(), words, Order.ENDED, true));
    }

    /** The countries in whose names this word is; at least one that is none, for a question cannot ask about nothing. */
    private List<String> countries(String word) {
        var sought = SoughtWords.of(word);
        var found = reader.countries().stream()
                .filter(country -> sought.areIn(country.label()))
                .map(Choice::value);
        return Stream.concat(found, Stream.of("")).toList();
    }

    private static ListShape<DeskRow> endedShape() {
        var shape = ListShape.<DeskRow>of(LINES);
        for (var order : Order.values()) {
            // The database sorts; here is said which columns there are, and where they begin.
            if (order == Order.TITLE) {
                shape.sort(order.column(), comparing(DeskRow::endsAt));
            } else {
                shape.greatestFirst(order.column(), comparing(DeskRow::endsAt));
            }
        }
        return shape;
    }

    private static Comparator<DeskRow> by(ToLongFunction<Figures> figure) {
        return comparingLong(row -> figure.applyAsLong(row.totals().total()));
    }

    /** As the reader's language puts words in order. */
    private CollationKey title(DeskRow row) {
        return Collator.getInstance(Locale.of(reader.language())).getCollationKey(titles.of(row.action()));
    }

    private String described(DeskRow row) {
        var draft = row.action().draft();
        var titled = draft.texts().values().stream().map(text -> text.title());
        var names = draft.subjects().stream().map(Subject::name);
        var country = draft.country();
        return Stream.of(
                        titled,
                        names,
                        Stream.of(
                                draft.number(),
                                titles.number(row.action()),
                                row.action().changedBy()),
                        country == null || country.isBlank()
                                ? Stream.<String>empty()
                                : Stream.of(reader.country(country)))
                .flatMap(all -> all)
                .collect(Collectors.joining(" "));
    }
}
