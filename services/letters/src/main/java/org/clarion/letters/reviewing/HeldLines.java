package org.clarion.letters.reviewing;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.reviewing.ReadingLetters.OpenedText;
import org.clarion.pages.Choice;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;

/** What waits to be read, as lines of a list and as letters before a reader. */
@RequestScoped
class HeldLines {

    private static final int LINES = 25;
    private static final ListShape<HeldLine> SHAPE = ListShape.<HeldLine>of(LINES)
            .search(line -> line.title() + " " + line.number())
            .filter("reason", line -> line.reasons().getFirst().name())
            .sort("action", comparing(HeldLine::title, String.CASE_INSENSITIVE_ORDER))
            .sort("since", comparing(HeldLine::since));

    private final HeldTexts texts;
    private final Appeals appeals;
    private final ListRequests asked;
    private final Reader reader;

    HeldLines(HeldTexts texts, Appeals appeals, ListRequests asked, Reader reader) {
        this.texts = texts;
        this.appeals = appeals;
        this.asked = asked;
        this.reader = reader;
    }

    ListPage<HeldLine> page() {
        return SHAPE.page(texts.waiting().stream().map(this::line).toList(), asked.only());
    }

    /** Those that have waited longest. */
    List<UUID> next(int most) {
        return texts.waiting().stream().limit(most).map(HeldText::manuscriptId).toList();
    }

    List<HeldLetter> opened(List<OpenedText> opened) {
        return opened.stream().map(this::letter).toList();
    }

    List<Choice> reasons() {
        return Stream.of(HoldReason.values())
                .map(reason -> new Choice(reason.name(), words().reason(reason)))
                .toList();
    }

    List<Choice> reasonsToGiveBack() {
        return Stream.of(GiveBackReason.values())
                .map(reason -> new Choice(reason.name(), words().given(reason)))
                .toList();
    }

    private HeldLine line(HeldText held) {
        return new HeldLine(held.manuscriptId(), title(held), number(held), held.reasons(), held.heldAt());
    }

    private HeldLetter letter(OpenedText one) {
        var manuscript = one.manuscript();
        return new HeldLetter(
                manuscript.id(),
                title(one.held()),
                number(one.held()),
                one.held().reasons(),
                manuscript.subject().orElse(""),
                manuscript.text(),
                manuscript.name(),
                reader.country(manuscript.country()),
                manuscript.letterLanguage().tag());
    }

    private String title(HeldText held) {
        return appeals.of(held.actionId())
                .map(appeal -> appeal.in(reader.language()).title())
                .orElse("–");
    }

    private String number(HeldText held) {
        return appeals.of(held.actionId())
                .map(appeal -> appeal.sheet().number())
                .orElse("");
    }

    private ReviewWords words() {
        return reader.words(ReviewWords.class);
    }
}
