package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.deadlines.BoardGroup;
import org.clarion.urgentactions.deadlines.BoardRow;
import org.clarion.urgentactions.deadlines.BoardRows;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;

/** Live actions in somebody's hands that end soon, or lack an outcome; for coordinators also those in nobody's. */
@RequestScoped
class DeadlinesOfMine implements WaitingSource {

    private static final Duration NEAR = Duration.ofDays(3);

    private final BoardRows rows;
    private final Reader reader;
    private final Desk desk;

    DeadlinesOfMine(BoardRows rows, Reader reader, Desk desk) {
        this.rows = rows;
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        return rows.all().stream()
                .filter(row -> row.owner().equals(who) || (row.owner().isEmpty() && desk.isCoordinating()))
                .filter(DeadlinesOfMine::isNear)
                .map(this::line)
                .toList();
    }

    private static boolean isNear(BoardRow row) {
        return row.group() != BoardGroup.LATER
                && !row.endsAt().isAfter(row.now().plus(NEAR));
    }

    private WaitingLine line(BoardRow row) {
        var path = "/desk/actions/" + row.id() + (row.group().isAhead() ? "" : "/end");
        var nobodys = row.owner().isEmpty() ? Stream.of(words().nobodys()) : Stream.<String>empty();
        return WaitingLine.of(
                urgency(row.group()),
                row.action(),
                path,
                Stream.concat(Stream.of(sentence(row)), nobodys).toList());
    }

    private String sentence(BoardRow row) {
        var time = row.left().inWords(reader.language());
        return row.group().isAhead() ? words().ends(time) : words().noOutcome(time);
    }

    private static Urgency urgency(BoardGroup group) {
        return switch (group) {
            case OVERDUE, OVER -> Urgency.LATE;
            case TODAY -> Urgency.TODAY;
            case WEEK, LATER -> Urgency.SOON;
        };
    }

    private WaitingWords words() {
        return reader.words(WaitingWords.class);
    }
}
