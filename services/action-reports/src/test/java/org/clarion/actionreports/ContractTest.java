package org.clarion.actionreports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Event;
import org.clarion.contracts.EventType;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.MilestoneEvent.MilestoneReached;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.ReportEvent.ReportAccepted;
import org.clarion.contracts.ReportEvent.ReportCorrected;
import org.clarion.contracts.ReportEvent.ReportJudged;
import org.clarion.contracts.ReportEvent.ReportVerified;
import org.clarion.contracts.ReportEvent.ReportWithdrawn;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.testkit.Contracts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Stream<Event> told() {
        var report = UUID.randomUUID();
        var action = UUID.randomUUID();
        var now = Instant.parse("2026-11-22T12:00:00.123456Z");
        var day = LocalDate.of(2026, 11, 22);
        var figures = new Figures(3, 2, 1);
        return Stream.of(
                new ReportAccepted(
                        report,
                        action,
                        UUID.randomUUID(),
                        Channel.POST,
                        3,
                        day,
                        "KE",
                        "Kenya",
                        2,
                        Origin.FORM,
                        Judgement.COUNTED,
                        now),
                new ReportAccepted(
                        report,
                        action,
                        null,
                        Channel.EMAIL,
                        1,
                        day,
                        null,
                        null,
                        1,
                        Origin.LETTER,
                        Judgement.COUNTED,
                        now),
                new ReportVerified(report, action, now),
                new ReportCorrected(report, action, null, Channel.EMAIL, 1, day, null, null, 1, now),
                new ReportWithdrawn(report, action, now),
                new ReportJudged(report, action, Judgement.SUSPECT, now),
                new MilestoneReached(action, 1000, 1003, now),
                new TotalsChanged(action, 7, figures, Map.of(Channel.POST, figures), now));
    }

    @ParameterizedTest
    @MethodSource("told")
    void whatWeTellIsAsPublished(Event event) throws Exception {
        var type = event.getClass().getAnnotation(EventType.class).value();

        Contracts.assertKept(type, JSON.writeValueAsString(event));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                UrgentActionLaunched.class,
                UrgentActionChanged.class,
                UrgentActionEnded.class,
                LetterSent.class,
                LetterDelivered.class,
                LetterBounced.class,
                LetterFailed.class,
                LetterForgotten.class
            })
    void whatWeHearCanBeRead(Class<? extends Event> kind) throws Exception {
        var type = kind.getAnnotation(EventType.class).value();

        assertThat(JSON.readValue(Contracts.example(type), kind).subject()).isNotNull();
    }
}
