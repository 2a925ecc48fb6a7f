package org.clarion.letters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Event;
import org.clarion.contracts.EventType;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.LedgerEvent.Stages;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.TotalsLetterEvent.TotalsLettersSent;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.letters.appeals.Appeal;
import org.clarion.testkit.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we tell fits the contracts, and what they promise us we can read and write letters from. */
class ContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final UUID id = UUID.randomUUID();

    @Test
    void whatWeTellFits() throws Exception {
        assertKept(new LetterSent(id, id, id, Channel.EMAIL, "US", Sheets.NOON));
        assertKept(new LetterFailed(id, id, id, Channel.EMAIL, Sheets.NOON));
        assertKept(new LetterForgotten(id, id, id, Sheets.NOON));
        assertKept(new LetterDelivered(id, id, id, Channel.EMAIL, Sheets.NOON));
        assertKept(new LetterBounced(id, id, id, Channel.EMAIL, Sheets.NOON));
        assertKept(new TotalsLettersSent(id, Sheets.NOON, 2, true, Sheets.NOON));
        assertKept(new LedgerStated(id, 3, 2, 1, Sheets.NOON, new Stages(4, 2, 1, 0, 0)));
    }

    @ParameterizedTest
    @ValueSource(classes = {UrgentActionLaunched.class, UrgentActionChanged.class, UrgentActionEnded.class})
    void whatWeHearCanBeRead(Class<? extends UrgentActionEvent> type) throws Exception {
        var heard = JSON.readValue(
                Contracts.example(type.getAnnotation(EventType.class).value()), type);

        assertThat(new Appeal(heard.sheet()).in("xx").title()).isNotBlank();
    }

    private static void assertKept(Event event) throws Exception {
        Contracts.assertKept(event.getClass().getAnnotation(EventType.class).value(), JSON.writeValueAsString(event));
    }
}
