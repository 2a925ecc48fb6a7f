package org.clarion.supporters.counting;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;
import org.clarion.supporters.counting.Counts.Alerts;

/** The alerts that the desk lists, as they were asked for. */
@RequestScoped
class AlertsList {

    private static final int LINES = 50;
    private static final String LIVE = "live";
    private static final String ENDED = "ended";
    private static final ListShape<Alerts> SHAPE = ListShape.<Alerts>of(LINES)
            .search(alerts -> alerts.title() + " " + alerts.number())
            .filter("state", alerts -> alerts.live() ? LIVE : ENDED)
            .sort("title", comparing(Alerts::title, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("sent", comparingLong(Alerts::sent))
            .greatestFirst("changes", comparingLong(Alerts::changes))
            .greatestFirst("outcomes", comparingLong(Alerts::outcomes))
            .greatestFirst("unsent", comparingLong(Alerts::waiting))
            .greatestFirst("failed", comparingLong(Alerts::failed))
            .greatestFirst("kept", comparingLong(Alerts::keptBack));

    private final Counts counts;
    private final ListRequests asked;
    private final Reader reader;

    AlertsList(Counts counts, ListRequests asked, Reader reader) {
        this.counts = counts;
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<Alerts> page() {
        return SHAPE.page(counts.alerts(reader.language()), asked.only());
    }

    List<Choice> states() {
        var words = reader.words(SupporterFiguresWords.class);
        return List.of(new Choice(LIVE, words.live()), new Choice(ENDED, words.ended()));
    }
}
