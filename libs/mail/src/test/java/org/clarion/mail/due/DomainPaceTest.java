package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.Refused;
import org.junit.jupiter.api.Test;

class DomainPaceTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private Instant now = NOON;
    private final DomainPace pace = new DomainPace(
            new MailPacing(6000, Map.of("small.example", 60), Duration.ofSeconds(30), Duration.ofMinutes(5)),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @Test
    void aDomainGetsASecondsWorthAtOnceAndThenItsRate() {
        assertThat(gone("big.example", 1000)).isEqualTo(101);

        now = NOON.plusSeconds(10);
        assertThat(gone("big.example", 2000)).isEqualTo(101);
    }

    @Test
    void aDomainMayHaveARateOfItsOwn() {
        assertThat(gone("small.example", 10)).isEqualTo(2);
        assertThat(gone("big.example", 10)).isEqualTo(10);
    }

    @Test
    void whoHasToWaitComesBackOneAfterTheOther() {
        gone("small.example", 2);
        var turns = new ArrayList<Instant>();
        for (int i = 0; i < 5; i++) {
            pace.turn("small.example").ifPresent(turns::add);
        }

        assertThat(turns).hasSize(5).doesNotHaveDuplicates().isSorted();
        for (var turn : turns.subList(1, 5)) {
            now = turn;
            assertThat(pace.turn("small.example")).isEmpty();
        }
    }

    @Test
    void notNowFromItsServerHasTheWholeDomainRestTwiceAsLongEachTime() {
        pace.heard("big.example", new Deferred("SMTP 421 4.7.0"));
        pace.heard("big.example", new Deferred("SMTP 451"));

        assertThat(pace.turn("big.example"))
                .hasValueSatisfying(turn -> assertThat(turn).isBetween(NOON.plusSeconds(30), NOON.plusSeconds(31)));
        assertThat(pace.turn("other.example")).isEmpty();
        now = NOON.plusSeconds(30);
        assertThat(pace.turn("big.example")).isEmpty();
        pace.heard("big.example", new Deferred("SMTP 450"));
        now = NOON.plusSeconds(89);
        assertThat(pace.turn("big.example")).isPresent();
        now = NOON.plusSeconds(90);
        assertThat(pace.turn("big.example")).isEmpty();
    }

    @Test
    void aRestIsForgottenOnceAMailIsTaken() {
        pace.heard("big.example", new Deferred("SMTP 451 4.7.1"));
        now = NOON.plusSeconds(30);
        pace.heard("big.example", new Accepted());
        pace.heard("big.example", new Deferred("SMTP 451 4.7.1"));

        now = NOON.plusSeconds(60);
        assertThat(pace.turn("big.example")).isEmpty();
    }

    @Test
    void aFullMailboxAndARefusalHoldUpNobodyElse() {
        pace.heard("big.example", new Deferred("SMTP 452 4.2.2"));
        pace.heard("big.example", new Refused("SMTP 550 5.1.1"));
        pace.heard("big.example", new Deferred("it could not be written"));

        assertThat(pace.turn("big.example")).isEmpty();
        assertThat(pace.isServerResting()).isFalse();
    }

    @Test
    void whileOurOwnMailServerIsAwayNothingGoesToAnybody() {
        for (var reason :
                List.of("The mail server could not be reached", "The mail server did not answer within 30 s")) {
            pace.heard("big.example", new Deferred(reason));

            assertThat(pace.isServerResting()).isTrue();
            assertThat(pace.turn("other.example")).isPresent();
            now = now.plus(Duration.ofMinutes(1));
            assertThat(pace.isServerResting()).isFalse();
        }
    }

    private long gone(String domain, int mails) {
        long gone = 0;
        for (int i = 0; i < mails; i++) {
            gone += pace.turn(domain).equals(Optional.empty()) ? 1 : 0;
        }
        return gone;
    }
}
