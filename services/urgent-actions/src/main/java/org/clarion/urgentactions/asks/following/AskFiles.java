package org.clarion.urgentactions.asks.following;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.urgentactions.asks.AskStanding;
import org.clarion.urgentactions.asks.progress.PlanCsv;

/** The asks of a plan to take along: each as a whole, and once more for each country that it is followed in. */
final class AskFiles {

    private AskFiles() {}

    static String csv(List<AskStanding> asks) {
        return PlanCsv.write(
                List.of(
                        "place",
                        "chapter",
                        "chapter_title",
                        "section",
                        "section_title",
                        "people",
                        "number",
                        "kind",
                        "addressee",
                        "ask",
                        "status",
                        "status_since",
                        "country",
                        "actor",
                        "addressees"),
                asks.stream().map(AskFiles::cells));
    }

    private static List<Object> cells(AskStanding one) {
        var ask = one.ask();
        return List.of(
                ask.place(),
                ask.chapter(),
                ask.chapterTitle(),
                ask.section(),
                ask.sectionTitle(),
                ask.people(),
                ask.number(),
                ask.kind(),
                ask.addressee(),
                ask.words(),
                one.status(),
                Objects.requireNonNullElse(one.since(), ""),
                one.country(),
                ask.actor(),
                String.join("; ", ask.addressees()));
    }

    /** As wholes first, then country by country. */
    static List<AskStanding> all(List<AskStanding> whole, List<AskStanding> countries) {
        return Stream.concat(whole.stream(), countries.stream()).toList();
    }
}
