package org.clarion.urgentactions.asks.following;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListShape;
import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskPlaces;
import org.clarion.urgentactions.asks.AskStanding;

/** The asks of a plan as a list that can be searched and narrowed by links: as wholes, or as they stand in one country. */
final class AskTable {

    // On a phone a page of them is read in some minutes, and weighs little.
    private static final int LINES = 30;

    private AskTable() {}

    /**
     * @param countries the same asks in each country that they are followed in
     * @param stale whether nobody has looked at it for long
     */
    static ListPage<AskStanding> of(
            List<Ask> asks, List<AskStanding> countries, ListRequest asked, Predicate<Ask> stale) {
        return shape(LINES, asked, stale).page(rows(asks, countries, asked), asked);
    }

    /** The places of all that were found, on whichever page they stand. */
    static AskPlaces places(List<Ask> asks, List<AskStanding> countries, ListRequest asked, Predicate<Ask> stale) {
        var found = new ArrayList<Integer>();
        shape(Integer.MAX_VALUE, asked, stale)
                .page(rows(asks, countries, asked), asked)
                .forEach(one -> found.add(one.ask().place()));
        return AskPlaces.of(found);
    }

    private static List<AskStanding> rows(List<Ask> asks, List<AskStanding> countries, ListRequest asked) {
        return asked.filter("country").isEmpty()
                ? asks.stream().map(AskStanding::of).toList()
                : countries;
    }

    private static ListShape<AskStanding> shape(int lines, ListRequest asked, Predicate<Ask> stale) {
        return ListShape.<AskStanding>of(lines)
                .search(one -> words(one.ask()))
                .filter("chapter", one -> one.ask().chapter())
                .filter("actor", one -> one.ask().actor().name())
                .filter("addressee", one -> oneOf(one.ask().addressees(), asked.filter("addressee")))
                .filter("people", one -> one.ask().people())
                .filter("country", AskStanding::country)
                .filter("status", one -> one.status().name())
                .filter("stale", one -> stale.test(one.ask()) ? "yes" : "no")
                .filter("since", one -> isSince(one, asked.filter("since")) ? asked.filter("since") : "");
    }

    private static String words(Ask ask) {
        return String.join(
                " ",
                ask.label(),
                ask.words(),
                ask.addressee(),
                String.join(" ", ask.addressees()),
                ask.people(),
                ask.chapterTitle(),
                ask.sectionTitle());
    }

    /** What is asked for, where it is among these: an ask may be for several. */
    private static String oneOf(List<String> names, String asked) {
        return names.contains(asked) ? asked : "";
    }

    // Days as they are written: 2026-11-29 comes before 2026-12-01 as words do, too.
    private static boolean isSince(AskStanding one, String day) {
        var judged = one.judgedAt();
        return judged != null
                && judged.atZone(ZoneOffset.UTC).toLocalDate().toString().compareTo(day) >= 0;
    }
}
