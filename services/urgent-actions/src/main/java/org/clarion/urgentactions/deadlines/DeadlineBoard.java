package org.clarion.urgentactions.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.pages.Choice;
import org.clarion.pages.Desk;
import org.clarion.pages.ListPage;
import org.clarion.pages.ListRequests;
import org.clarion.pages.ListShape;
import org.clarion.pages.Reader;

/** The board as somebody asked for it: which actions, by which words, how many of each group. */
@ApplicationScoped
class DeadlineBoard {

    private static final int CARDS = 12;

    private final ListShape<BoardRow> shape = ListShape.<BoardRow>of(CARDS)
            .search(this::described)
            .filter("group", row -> row.group().id())
            .filter("whose", this::whose)
            .filter("section", BoardRow::section);

    private final BoardRows rows;
    private final ListRequests asked;
    private final Reader reader;
    private final Desk desk;

    DeadlineBoard(BoardRows rows, ListRequests asked, Reader reader, Desk desk) {
        this.rows = rows;
        this.asked = asked;
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * The cards of one group on this page.
     *
     * @param all how many the group has on all pages, whatever was looked for
     */
    public record BoardSpan(BoardGroup group, long all, List<BoardRow> rows) {}

    /** @param sections of the owners, for a filter; empty where there is nothing to choose */
    record Shown(ListPage<BoardRow> list, List<BoardSpan> spans, List<BoardSpan> tiles, List<Choice> sections) {}

    Shown shown() {
        var all = rows.all();
        var page = shape.page(all, asked.only());
        var tiles = spans(all, List.of());
        return new Shown(
                page,
                spans(all, page.rows()).stream()
                        .filter(span -> !span.rows().isEmpty())
                        .toList(),
                tiles,
                sections(all));
    }

    private static List<BoardSpan> spans(List<BoardRow> all, List<BoardRow> page) {
        return Arrays.stream(BoardGroup.values())
                .map(group -> new BoardSpan(
                        group,
                        all.stream().filter(row -> row.group() == group).count(),
                        page.stream().filter(row -> row.group() == group).toList()))
                .toList();
    }

    private static List<Choice> sections(List<BoardRow> all) {
        return all.stream()
                .map(BoardRow::section)
                .filter(section -> !section.isEmpty())
                .distinct()
                .sorted()
                .map(section -> new Choice(section, section))
                .toList();
    }

    /** "mine", "others", "nobody". */
    private String whose(BoardRow row) {
        return row.owner().isEmpty() ? "nobody" : row.owner().equals(desk.getWho()) ? "mine" : "others";
    }

    private String described(BoardRow row) {
        var draft = row.action().draft();
        return Stream.of(
                        draft.texts().values().stream().map(text -> text.title()),
                        draft.subjects().stream().map(Subject::name),
                        Stream.of(draft.number(), row.owner(), row.ownerShown(), row.section()),
                        Stream.ofNullable(draft.country())
                                .filter(country -> !country.isBlank())
                                .map(reader::country))
                .flatMap(Function.identity())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
