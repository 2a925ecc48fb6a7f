package org.clarion.proof.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.clarion.proof.load.Answer;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Timetable;
import org.junit.jupiter.api.Test;

class SecondOpinionTest {

    private final Requests requests = Requests.plain("1", "test:");
    private final Tally tally = new Tally(second -> {});

    @Test
    void whatIsLostStaysAmongWhatWasAcknowledged() {
        answered(1, 200);
        answered(2, 200);

        assertThat(acknowledged(Map.of(requests.identifier(1), "one")))
                .containsEntry(requests.identifier(1), "one")
                .containsEntry(requests.identifier(2), "not stored");
    }

    @Test
    void whatGotNoAnswerCountsOnlyWhenItIsStored() {
        answered(1, Answer.UNKNOWN);
        answered(2, Answer.UNKNOWN);
        answered(3, 503);

        assertThat(acknowledged(Map.of(requests.identifier(1), "one"))).containsOnlyKeys(requests.identifier(1));
    }

    private Map<String, String> acknowledged(Map<String, String> stored) {
        var timetable = Timetable.open(10, Duration.ofSeconds(1), 1);
        return SecondOpinion.acknowledged(new Shot(requests, timetable, tally, 3, 1, Map.of()), stored);
    }

    private void answered(int number, int status) {
        long now = System.nanoTime();
        tally.accept(new Answer(number, status, true, now, now, now));
    }
}
