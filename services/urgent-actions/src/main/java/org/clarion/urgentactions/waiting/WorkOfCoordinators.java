package org.clarion.urgentactions.waiting;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.clarion.pages.Desk;
import org.clarion.pages.Reader;
import org.clarion.urgentactions.figures.StatedWork;
import org.clarion.urgentactions.waiting.WaitingLine.Urgency;

/** What other services state that coordinators have to look at: reports that are held, letters that did not arrive. */
@RequestScoped
class WorkOfCoordinators implements WaitingSource {

    private final StatedWork stated;
    private final Reader reader;
    private final Desk desk;

    WorkOfCoordinators(StatedWork stated, Reader reader, Desk desk) {
        this.stated = stated;
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public List<WaitingLine> waitingFor(String who) {
        if (!desk.isCoordinating()) {
            return List.of();
        }
        var words = reader.words(WaitingWords.class);
        return Stream.of(
                        line(stated.held(), words.held(stated.held()), "/desk/reports", words.heldWhy()),
                        line(
                                stated.notArrived(),
                                words.letters(stated.notArrived()),
                                "/desk/letters",
                                words.lettersWhy()))
                .flatMap(line -> line)
                .toList();
    }

    private static Stream<WaitingLine> line(long many, String label, String path, String why) {
        return many == 0 ? Stream.empty() : Stream.of(WaitingLine.of(Urgency.SOON, label, path, why));
    }
}
