package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.desk.words.DraftWords;
import org.clarion.urgentactions.sheets.DeadlineMove;
import org.clarion.urgentactions.sheets.DeadlineMove.MoveConcern;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.UrgentAction;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;

/** What is asked before the deadline of a live action moves in a way that may be a slip. */
@ApplicationScoped
class DeadlineQuestion {

    private final Reader reader;
    private final Clock clock;

    DeadlineQuestion(Reader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * The question; nothing for an ordinary move.
     *
     * @param sure the day about which somebody said that it is meant so; another one is asked about anew
     */
    Optional<String> about(UrgentAction action, Draft draft, String sure) {
        var to = draft.actUntil();
        if (action.stage() != Stage.LIVE || to == null || sure.equals(to.toString())) {
            return Optional.empty();
        }
        var now = clock.instant();
        return DeadlineMove.between(action.draft(), draft)
                .filter(move -> move.to().isAfter(now)) // what has passed is a mistake, and no question
                .map(move -> move.concerns(now))
                .filter(concerns -> !concerns.isEmpty())
                .map(concerns -> sentence(Objects.requireNonNull(action.draft().actUntil()), to, concerns));
    }

    private String sentence(LocalDate from, LocalDate to, List<MoveConcern> concerns) {
        var words = reader.words(DraftWords.class);
        long days = Math.abs(ChronoUnit.DAYS.between(from, to));
        return concerns.contains(MoveConcern.EARLIER)
                ? words.movesEarlier(reader.date(from), reader.date(to), days)
                : words.movesFar(reader.date(from), reader.date(to), days);
    }
}
