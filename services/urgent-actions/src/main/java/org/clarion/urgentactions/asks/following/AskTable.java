package org.clarion.urgentactions.asks.following;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequest;
import org.clarion.pages.ListShape;
import org.clarion.urgentactions.asks.Ask;

/** The asks of a plan as a list that can be searched and narrowed by links. */
final class AskTable {

    /** An ask that nobody has looked at for so long wants to be looked at again. */
    static final Duration STALE = Duration.ofDays(182);

    private static final int LINES = 50;

    private AskTable() {}

    static ListPage<Ask> of(List<Ask> asks, ListRequest asked, Instant now) {
        return ListShape.<Ask>of(LINES)
                .search(ask -> String.join(
                        " ",
                        ask.label(),
                        ask.words(),
                        ask.addressee(),
                        ask.people(),
                        ask.chapterTitle(),
                        ask.sectionTitle()))
                .filter("chapter", Ask::chapter)
                .filter("status", ask -> ask.status().name())
                .filter("addressee", Ask::addressee)
                .filter("people", Ask::people)
                .filter("stale", ask -> isStale(ask, now) ? "yes" : "no")
                .filter("since", ask -> isSince(ask, asked.filter("since")) ? asked.filter("since") : "")
                .page(asks, asked);
    }

    static boolean isStale(Ask ask, Instant now) {
        var judged = ask.judgedAt();
        return judged == null || judged.isBefore(now.minus(STALE));
    }

    // Days as they are written: 2026-11-29 comes before 2026-12-01 as words do, too.
    private static boolean isSince(Ask ask, String day) {
        var judged = ask.judgedAt();
        return judged != null
                && judged.atZone(ZoneOffset.UTC).toLocalDate().toString().compareTo(day) >= 0;
    }
}
