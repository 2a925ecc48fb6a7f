package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailFate.State;
import org.junit.jupiter.api.Test;

class RowMailQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-30T09:00:00Z");
    private static final MailPatience PATIENCE = new MailPatience(
            Duration.ofMinutes(2),
            MailBackOff.upTo(3, Duration.ofMinutes(1), Duration.ofHours(1)),
            Duration.ofSeconds(5));
    private static final Mail WRITTEN = Mail.plain(new Address("ines@example.org"), "Clarion", "Subject", "Text");

    private final Row row = new Row();
    private final Queue queue = new Queue(row);

    @Test
    void whatIsClaimedIsNobodyElsesUntilTheClaimEnds() {
        assertThat(queue.claim()).containsExactly(row.id());

        assertThat(row.mail().state()).isEqualTo(State.CLAIMED);
        assertThat(row.mail().dueAt()).isEqualTo(NOW.plus(PATIENCE.claim()));
    }

    @Test
    void whatEndedSinceItWasClaimedDoesNotGo() {
        queue.claim();
        row.moveMail(fate -> fate.notNeeded(NOW));

        assertThat(queue.write(row.id())).isEmpty();
        assertThat(queue.asked).isZero();
    }

    @Test
    void whatNothingIsWrittenForIsAtItsEnd() {
        queue.claim();
        queue.written = Optional.empty();

        assertThat(queue.write(row.id())).isEmpty();
        assertThat(row.mail().state()).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void notNowIsTriedAgainAndAYesIsTheEnd() {
        queue.claim();
        queue.record(row.id(), new MailOutcome.Deferred("busy"));
        assertThat(row.mail().state()).isEqualTo(State.DUE);
        assertThat(row.mail().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));

        queue.claim();
        assertThat(queue.write(row.id())).contains(WRITTEN);
        queue.record(row.id(), new MailOutcome.Accepted());
        assertThat(row.mail().state()).isEqualTo(State.SENT);
    }

    @Test
    void aDomainThatMayYetBeAllowedIsNoRefusal() {
        assertThat(new MailOutcome.NotAllowed("example.org").mayYetBeAllowed())
                .isInstanceOf(MailOutcome.Deferred.class);
        assertThat(new MailOutcome.Refused("no such mailbox").mayYetBeAllowed())
                .isInstanceOf(MailOutcome.Refused.class);
    }

    private static final class Queue extends RowMailQueue<Row> {

        private final Row row;
        private Optional<Mail> written = Optional.of(WRITTEN);
        private int asked;

        Queue(Row row) {
            super(PATIENCE, Clock.fixed(NOW, ZoneOffset.UTC));
            this.row = row;
        }

        @Override
        protected List<Row> due(Instant now) {
            return List.of(row);
        }

        @Override
        protected Optional<Row> hold(UUID id) {
            return Optional.of(row).filter(one -> one.id().equals(id));
        }

        @Override
        protected Optional<Mail> write(Row mail) {
            asked++;
            return orNotNeeded(mail, written);
        }
    }

    private static final class Row implements QueuedMail {

        private final UUID id = UUID.randomUUID();
        private MailFate mail = MailFate.due(NOW);

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public Instant firstDue() {
            return NOW;
        }

        @Override
        public MailFate mail() {
            return mail;
        }

        @Override
        public void moveMail(UnaryOperator<MailFate> deed) {
            mail = deed.apply(mail);
        }
    }
}
