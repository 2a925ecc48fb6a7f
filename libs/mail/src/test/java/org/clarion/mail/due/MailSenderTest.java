package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.Refused;
import org.clarion.mail.due.MailFate.State;
import org.junit.jupiter.api.Test;

class MailSenderTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final Duration CLAIM = Duration.ofMinutes(2);

    private final Rows rows = new Rows();
    private final List<Mail> sent = new ArrayList<>();
    private MailOutcome answer = new Accepted();
    private final MailSender sender = new MailSender(this::handOver, new NoteAtLast(Duration.ofMillis(1)));

    @Test
    void whatIsDueGoesOnce() {
        var welcome = rows.add();

        assertThat(sender.sendFrom(rows)).isTrue();
        assertThat(sender.sendFrom(rows)).isFalse();

        assertThat(sent).hasSize(1);
        assertThat(rows.fate(welcome).state()).isEqualTo(State.SENT);
    }

    @Test
    void notNowIsTriedAgainAtItsTimeAndNotBefore() {
        rows.add();
        answer = new Deferred("SMTP 451");
        sender.sendFrom(rows);

        rows.now = NOON.plusSeconds(59);
        assertThat(sender.sendFrom(rows)).isFalse();
        rows.now = NOON.plusSeconds(60);
        assertThat(sender.sendFrom(rows)).isTrue();
    }

    @Test
    void refusedForGoodIsNotTriedAgain() {
        rows.add();
        answer = new Refused("SMTP 550");
        sender.sendFrom(rows);

        rows.now = NOON.plus(Duration.ofDays(30));

        assertThat(sender.sendFrom(rows)).isFalse();
    }

    @Test
    void killedBetweenSendingAndRecordingItGoesAgainUnderTheSameNameWhenTheClaimEnds() {
        var welcome = rows.add();
        rows.killedBeforeItRecords = true;
        assertThatThrownBy(() -> sender.sendFrom(rows)).isInstanceOf(Killed.class);
        rows.killedBeforeItRecords = false;

        rows.now = NOON.plus(CLAIM).minusMillis(1);
        assertThat(sender.sendFrom(rows)).isFalse();
        rows.now = NOON.plus(CLAIM);
        assertThat(sender.sendFrom(rows)).isTrue();

        assertThat(sent).extracting(mail -> mail.marks().id()).containsExactly(welcome, welcome);
        assertThat(rows.fate(welcome).state()).isEqualTo(State.SENT);
    }

    @Test
    void oneThatCannotBeWrittenHoldsUpNobody() {
        var broken = rows.add();
        var welcome = rows.add();
        rows.unwritable = broken;

        sender.sendFrom(rows);

        assertThat(rows.fate(welcome).state()).isEqualTo(State.SENT);
        assertThat(rows.fate(broken).state()).isEqualTo(State.DUE);
        assertThat(rows.fate(broken).dueAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void oneWhoseFateCannotBeNotedHoldsUpNobody() {
        var lost = rows.add();
        var welcome = rows.add();
        rows.unrecordable = lost;

        sender.sendFrom(rows);

        assertThat(rows.fate(welcome).state()).isEqualTo(State.SENT);
        assertThat(rows.fate(lost).state()).isEqualTo(State.CLAIMED);
    }

    @Test
    void whatHasGoneIsNotedOnceTheDatabaseIsBackAndDoesNotGoTwice() {
        var welcome = rows.add();
        rows.awayForNotes = 3;

        sender.sendFrom(rows);
        rows.now = NOON.plus(CLAIM);

        assertThat(sender.sendFrom(rows)).isFalse();
        assertThat(sent).hasSize(1);
        assertThat(rows.fate(welcome).state()).isEqualTo(State.SENT);
    }

    private MailOutcome handOver(Mail mail) {
        sent.add(mail);
        return answer;
    }

    /** What a kill looks like from inside: nothing that comes after it is done. */
    private static final class Killed extends Error {}

    /** A table of mails, in memory. */
    private static final class Rows implements MailQueue {

        private final Map<UUID, MailFate> fates = new LinkedHashMap<>();
        private Instant now = NOON;
        private boolean killedBeforeItRecords;
        private int awayForNotes;
        private UUID unwritable;
        private UUID unrecordable;

        UUID add() {
            var id = UUID.randomUUID();
            fates.put(id, MailFate.due(now));
            return id;
        }

        MailFate fate(UUID id) {
            return fates.get(id);
        }

        @Override
        public List<UUID> claim() {
            var due = fates.entrySet().stream()
                    .filter(row ->
                            row.getValue().open() && !row.getValue().dueAt().isAfter(now))
                    .map(Map.Entry::getKey)
                    .toList();
            due.forEach(id -> fates.computeIfPresent(id, (key, fate) -> fate.claimed(now.plus(CLAIM))));
            return due;
        }

        @Override
        public Optional<Mail> write(UUID id) {
            if (id.equals(unwritable)) {
                throw new IllegalStateException("the text is broken");
            }
            var amina = new Address("amina@example.org");
            return Optional.of(Mail.plain(amina, "Clarion", "Welcome", "Hello").known(id));
        }

        @Override
        public void record(UUID id, MailOutcome outcome) {
            if (killedBeforeItRecords) {
                throw new Killed();
            }
            if (awayForNotes-- > 0 || id.equals(unrecordable)) {
                throw new IllegalStateException("the database is away");
            }
            var backOff = MailBackOff.upTo(5, Duration.ofMinutes(1), Duration.ofHours(1));
            fates.computeIfPresent(id, (key, fate) -> fate.after(outcome, backOff, NOON, now));
        }

        @Override
        public Duration look() {
            return Duration.ofSeconds(1);
        }
    }
}
