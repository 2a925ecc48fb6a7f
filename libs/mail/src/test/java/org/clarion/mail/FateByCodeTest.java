package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.clarion.mail.due.MailBackOff;
import org.clarion.mail.due.MailFate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail server's code does to a mail that is due: 4xx may work later, 5xx never will. */
@QuarkusTest
@QuarkusTestResource(value = MailServers.class, restrictToAnnotatedClass = true)
class FateByCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final MailBackOff BACK_OFF = MailBackOff.upTo(12, Duration.ofMinutes(1), Duration.ofHours(4));

    private static final Mail WELCOME = Mail.plain(new Address("amina@example.org"), "Clarion", "Welcome", "Hello");

    @Inject
    Post post;

    @BeforeEach
    void forget() {
        MailServers.CATCHER.forget();
    }

    @ParameterizedTest
    @CsvSource({
        "250 2.1.5 ok, SENT",
        "421 4.3.2 closing, DUE",
        "450 4.2.0 mailbox busy, DUE",
        "451 4.7.1 greylisted, DUE",
        "452 4.2.2 mailbox full, DUE",
        "550 5.1.1 no such user, REFUSED",
        "552 5.2.2 mailbox full for good, REFUSED",
        "553 5.1.3 no such address, REFUSED",
        "554 5.7.1 not here, REFUSED"
    })
    void aCodeDecides(String answer, MailFate.State state) {
        MailServers.CATCHER.answerToRecipient(answer);
        var claimed = MailFate.due(NOON).claimed(NOON.plusSeconds(120)).claimed(NOON.plusSeconds(240));

        var fate = claimed.after(post.send(WELCOME), BACK_OFF, NOON, NOON);

        assertThat(fate.state()).isEqualTo(state);
        if (state == MailFate.State.DUE) {
            assertThat(fate.dueAt()).isEqualTo(NOON.plusSeconds(120));
        }
    }
}
