package org.clarion.letters.overseeing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.clarion.letters.overseeing.Losses.Lost;
import org.clarion.letters.overseeing.Overview.Row;
import org.clarion.letters.overseeing.Overview.Waiting;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;

/** The lists of the desk's page about letters, as they were asked for. Each is named after its heading. */
@RequestScoped
class LetterLists {

    private static final int LINES = 25;
    private static final ListShape<Row> BY_ACTION = ListShape.<Row>of(LINES)
            .search(one -> one.title() + " " + one.place().number())
            .sort("title", comparing(Row::title, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("unconfirmed", comparingLong(Row::written))
            .greatestFirst("review", comparingLong(Row::inReview))
            .greatestFirst("queued", comparingLong(Row::queued))
            .greatestFirst("accepted", comparingLong(Row::accepted))
            .greatestFirst("bounced", comparingLong(Row::bounced))
            .greatestFirst("returned", comparingLong(Row::returned))
            .greatestFirst("failed", comparingLong(Row::failed));
    private static final ListShape<Waiting> WAITING = ListShape.<Waiting>of(LINES)
            .search(one -> one.title() + " " + one.place().number() + " " + one.official())
            .sort("title", comparing(Waiting::title, String.CASE_INSENSITIVE_ORDER))
            .sort("to", comparing(Waiting::official, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("letters", comparingLong(Waiting::letters))
            .sort("next", comparing(Waiting::next));
    private static final ListShape<Lost> LOST = ListShape.<Lost>of(LINES)
            .search(one -> one.title() + " " + one.place().number() + " " + one.official())
            .filter("stage", Lost::stage)
            .sort("title", comparing(Lost::title, String.CASE_INSENSITIVE_ORDER))
            .sort("to", comparing(Lost::official, String.CASE_INSENSITIVE_ORDER))
            .greatestFirst("letters", comparingLong(Lost::letters))
            .greatestFirst("latest", comparing(Lost::latest));

    private final Overview overview;
    private final Losses losses;
    private final ListRequests asked;
    private final Reader reader;

    LetterLists(Overview overview, Losses losses, ListRequests asked, Reader reader) {
        this.overview = overview;
        this.losses = losses;
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<Row> byAction() {
        return BY_ACTION.page(overview.rows(), asked.named("by-action"));
    }

    ListPage<Waiting> waiting() {
        return WAITING.page(overview.waiting(), asked.named("waiting"));
    }

    ListPage<Lost> lost() {
        return LOST.page(losses.lost(), asked.named("lost"));
    }

    /** What may have happened to letters that did not arrive. */
    List<Choice> stages() {
        var words = reader.words(OverseeingWords.class);
        return List.of(
                new Choice("BOUNCED", words.bounced()),
                new Choice("RETURNED", words.returned()),
                new Choice("FAILED", words.failed()));
    }
}
