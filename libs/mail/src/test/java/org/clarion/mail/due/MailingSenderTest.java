package org.clarion.mail.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
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
import org.clarion.mail.due.MailFate.State;
import org.junit.jupiter.api.Test;

class MailingSenderTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    private final Rows rows = new Rows();
    private final List<String> sent = new ArrayList<>();
    private final Map<String, MailOutcome> answers = new LinkedHashMap<>();
    private final DomainPace pace = new DomainPace(
            new MailPacing(60_000, Map.of(), Duration.ofSeconds(30), Duration.ofMinutes(5)),
            Clock.fixed(NOON, ZoneOffset.UTC));
    private final MailingSender sender = new MailingSender(this::handOver, pace, new NoteAtLast(Duration.ofMillis(1)));

    @Test
    void whatIsClaimedTogetherGoesOnceAndIsNotedTogether() {
        var amina = rows.add("amina@example.org");
        var carlos = rows.add("carlos@example.org");

        assertThat(sender.sendFrom(rows)).isTrue();
        assertThat(sender.sendFrom(rows)).isFalse();

        assertThat(sent).containsExactly("amina@example.org", "carlos@example.org");
        assertThat(List.of(rows.state(amina), rows.state(carlos))).containsOnly(State.SENT);
        assertThat(rows.notes).isEqualTo(1);
    }

    @Test
    void oneThatCannotBeWrittenHoldsUpNobody() {
        var broken = rows.add("broken@example.org");
        var amina = rows.add("amina@example.org");
        rows.unwritable = broken;

        sender.sendFrom(rows);

        assertThat(rows.state(amina)).isEqualTo(State.SENT);
        assertThat(rows.fates.get(broken).reason()).isEqualTo("it could not be written");
    }

    @Test
    void theRestForADomainThatSaysNotNowIsPutOffAndNoAttemptIsCounted() {
        rows.add("amina@busy.example");
        var carlos = rows.add("carlos@busy.example");
        var noor = rows.add("noor@example.org");
        answers.put("amina@busy.example", new Deferred("SMTP 421 4.7.0"));

        sender.sendFrom(rows);

        assertThat(sent).containsExactly("amina@busy.example", "noor@example.org");
        assertThat(rows.state(noor)).isEqualTo(State.SENT);
        assertThat(rows.fates.get(carlos)).satisfies(fate -> {
            assertThat(fate.state()).isEqualTo(State.DUE);
            assertThat(fate.attempts()).isZero();
            assertThat(fate.dueAt()).isAfterOrEqualTo(NOON.plusSeconds(30));
        });
    }

    @Test
    void whileTheMailServerIsAwayNothingIsClaimed() {
        rows.add("amina@example.org");
        var carlos = rows.add("carlos@example.org");
        answers.put("amina@example.org", new Deferred("The mail server could not be reached"));

        sender.sendFrom(rows);

        assertThat(sent).hasSize(1);
        assertThat(rows.fates.get(carlos).attempts()).isZero();
        assertThat(sender.sendFrom(rows)).isFalse();
        assertThat(rows.claims).isEqualTo(1);
    }

    @Test
    void onceItIsNotSureThatTheyAreOursNothingMoreOfThemGoes() {
        rows.add("amina@example.org");
        var carlos = rows.add("carlos@example.org");
        rows.oursFor = 1;

        sender.sendFrom(rows);

        assertThat(sent).containsExactly("amina@example.org");
        assertThat(rows.state(carlos)).isEqualTo(State.DUE);
    }

    @Test
    void whatHasGoneIsNotedOnceTheDatabaseIsBack() {
        var amina = rows.add("amina@example.org");
        rows.notesThatFail = 3;

        sender.sendFrom(rows);

        assertThat(rows.state(amina)).isEqualTo(State.SENT);
        assertThat(sent).hasSize(1);
    }

    private MailOutcome handOver(Mail mail) {
        sent.add(mail.to().value());
        return answers.getOrDefault(mail.to().value(), new Accepted());
    }

    /** A table of mails, in memory. */
    private static final class Rows implements MailingQueue {

        private final Map<UUID, MailFate> fates = new LinkedHashMap<>();
        private final Map<UUID, String> addresses = new LinkedHashMap<>();
        private int claims;
        private int notes;
        private int notesThatFail;
        private int oursFor = Integer.MAX_VALUE;
        private UUID unwritable;

        UUID add(String address) {
            var id = UUID.randomUUID();
            fates.put(id, MailFate.due(NOON));
            addresses.put(id, address);
            return id;
        }

        State state(UUID id) {
            return fates.get(id).state();
        }

        @Override
        public List<UUID> claim() {
            claims++;
            var due = fates.entrySet().stream()
                    .filter(row -> row.getValue().state() == State.DUE
                            && !row.getValue().dueAt().isAfter(NOON))
                    .map(Map.Entry::getKey)
                    .toList();
            due.forEach(id -> move(id, fates.get(id).claimed(NOON.plusSeconds(600))));
            return due;
        }

        @Override
        public Map<UUID, Mail> write(List<UUID> claimed) {
            var written = new LinkedHashMap<UUID, Mail>();
            claimed.forEach(id -> write(id).ifPresent(mail -> written.put(id, mail)));
            return written;
        }

        @Override
        public Optional<Mail> write(UUID id) {
            if (id.equals(unwritable)) {
                throw new IllegalStateException("the text is broken");
            }
            return Optional.of(Mail.plain(new Address(addresses.get(id)), "Clarion", "Welcome", "Hello"));
        }

        @Override
        public void record(Map<UUID, MailOutcome> outcomes) {
            if (notesThatFail-- > 0) {
                throw new IllegalStateException("the database is away");
            }
            notes++;
            outcomes.forEach(this::record);
        }

        @Override
        public void record(UUID id, MailOutcome outcome) {
            var backOff = MailBackOff.upTo(5, Duration.ofMinutes(1), Duration.ofHours(1));
            move(id, fates.get(id).after(outcome, backOff, NOON, NOON));
        }

        @Override
        public void putOff(Map<UUID, Instant> turns) {
            turns.forEach((id, turn) -> move(id, fates.get(id).putOff(turn)));
        }

        private void move(UUID id, MailFate fate) {
            fates.put(id, fate);
        }

        @Override
        public boolean isOurs() {
            return oursFor-- > 0;
        }

        @Override
        public int workers() {
            return 1;
        }

        @Override
        public Duration look() {
            return Duration.ofSeconds(1);
        }
    }
}
