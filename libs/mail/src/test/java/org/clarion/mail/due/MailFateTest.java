package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.NotAllowed;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.mail.due.MailFate.State;
import org.junit.jupiter.api.Test;

class MailFateTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final MailBackOff BACK_OFF = MailBackOff.upTo(2, Duration.ofMinutes(1), Duration.ofHours(1));

    private final MailFate due = MailFate.due(NOON);
    private final MailFate claimed = due.claimed(NOON.plusSeconds(600));

    @Test
    void aClaimHasAnEndAndCountsAsAnAttempt() {
        assertThat(claimed).isEqualTo(new MailFate(State.CLAIMED, 1, NOON.plusSeconds(600), null, null));
    }

    @Test
    void takenByTheMailServerItIsSent() {
        assertThat(after(claimed, new Accepted()).state()).isEqualTo(State.SENT);
    }

    @Test
    void refusedForGoodItIsNeverDueAgainAndSaysWhy() {
        var refused = after(claimed, new Refused("SMTP 550 5.1.1"));

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.reason()).isEqualTo("SMTP 550 5.1.1");
        assertThat(refused.open()).isFalse();
    }

    @Test
    void theDomainThatIsNotAllowedIsNoPartOfTheReason() {
        assertThat(after(claimed, new NotAllowed("private.example.org")).reason())
                .isEqualTo("domain not allowed");
    }

    @Test
    void notNowMeansLaterUntilItIsGivenUp() {
        var deferred = after(claimed, new Deferred("SMTP 451"));
        var given = after(deferred.claimed(NOON.plusSeconds(900)), new Deferred("SMTP 451"));

        assertThat(deferred).isEqualTo(new MailFate(State.DUE, 1, NOON.plusSeconds(60), null, "SMTP 451"));
        assertThat(given.state()).isEqualTo(State.GIVEN_UP);
        assertThat(given.reason()).isEqualTo("SMTP 451");
    }

    @Test
    void sentIsSentWhateverASecondSenderHears() {
        var sent = after(claimed, new Accepted());

        assertThat(after(sent, new Deferred("SMTP 451"))).isEqualTo(sent);
        assertThat(after(sent, new Refused("SMTP 550"))).isEqualTo(sent);
        assertThat(sent.notNeeded(NOON)).isEqualTo(sent);
    }

    @Test
    void whatWasCalledOffTooLateWasSent() {
        assertThat(after(claimed.notNeeded(NOON), new Accepted()).state()).isEqualTo(State.SENT);
        assertThat(after(claimed.notNeeded(NOON), new Deferred("SMTP 451")).state())
                .isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void whatIsDueAnewHearsNothingOfTheMailBefore() {
        assertThat(after(due, new Accepted())).isEqualTo(due);
    }

    @Test
    void puttingOffIsNoAttempt() {
        assertThat(claimed.putOff(NOON.plusSeconds(60)))
                .isEqualTo(new MailFate(State.DUE, 0, NOON.plusSeconds(60), null, null));
    }

    private static MailFate after(MailFate fate, MailOutcome outcome) {
        return fate.after(outcome, BACK_OFF, NOON, NOON);
    }
}
