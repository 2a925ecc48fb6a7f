package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.mail.Address;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.due.MailingSender;
import org.clarion.sheets.SheetCopies;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.MailPace;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.people.Wish;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody sends but the test. */
@QuarkusTest
@TestProfile(MailServerAwayTest.Away.class)
@QuarkusTestResource(RealParts.class)
class MailsAboutActionsTest {

    @Inject
    MailsAboutActions due;

    @Inject
    MailsToSupporters aboutJoining;

    @Inject
    MailingSender sender;

    @Inject
    Supporters supporters;

    @Inject
    SheetCopies copies;

    @Inject
    EntityManager entities;

    @Inject
    DataSource database;

    private final UUID action = UUID.randomUUID();

    @BeforeEach
    void nothingIsDue() {
        sql("delete from due_mail");
        copies.keep(Sheets.families(action));
    }

    @Test
    void everybodyGetsOneHoweverManySend() throws Exception {
        var people =
                Stream.generate(() -> alerted(MailChoice.EVERYTHING)).limit(250).toList();
        var server = new GreenMail(new ServerSetup(MailServerAwayTest.PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Callable<Integer> sending = () -> {
            int claims = 0;
            while (sender.sendFrom(due)) {
                claims++;
            }
            return claims;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(Collections.nCopies(4, sending))).hasSize(4);
            await().untilAsserted(() -> assertThat(server.getReceivedMessages()).hasSize(250));
            var got = new HashMap<String, Integer>();
            for (var mail : server.getReceivedMessages()) {
                got.merge(mail.getAllRecipients()[0].toString(), 1, Integer::sum);
            }
            assertThat(got)
                    .hasSize(250)
                    .containsKeys(people.toArray(String[]::new))
                    .allSatisfy((who, many) -> assertThat(many).isOne());
        } finally {
            server.stop();
        }
        assertThat(count("mail_state = 'SENT' and mail_attempts = 1")).isEqualTo(250);
    }

    @Test
    void aMailAboutJoiningIsNeverBehindThem() {
        Stream.generate(() -> alerted(MailChoice.EVERYTHING)).limit(10).toList();
        Network.ask(Network.address("carlos"), "es");

        assertThat(aboutJoining.claim()).hasSize(1);
        assertThat(due.claim()).hasSize(10);
    }

    @Test
    void ofTwoToOnePersonThatAreClaimedTogetherOnlyOneGoesWhereOneADayIsWanted() {
        var pace = new MailChoice("", "", "", MailPace.DAY, false, null, "");
        alerted(pace);
        var other = UUID.randomUUID();
        copies.keep(Sheets.families(other));
        sql("""
                insert into due_mail (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at)
                select gen_random_uuid(), kind, supporter_id, '%s', made_at, 'DUE', 0, mail_due_at from due_mail""".formatted(other));

        assertThat(due.write(due.claim())).hasSize(1);
        assertThat(count("mail_state = 'NOT_NEEDED' and kept_back = 'PACE'")).isOne();
    }

    @Test
    void whatIsOverMeanwhileDoesNotGo() {
        alerted(MailChoice.EVERYTHING);
        var claimed = due.claim();
        copies.keep(Sheets.ended(action));

        assertThat(due.write(claimed)).isEmpty();
        assertThat(count("mail_state = 'NOT_NEEDED'")).isOne();
    }

    @Test
    void whatSomebodyElseTookOverIsNotWrittenAndOnlyWhatWentIsNoted() {
        alerted(MailChoice.EVERYTHING);
        alerted(MailChoice.EVERYTHING);
        var claimed = due.claim();
        sql("update due_mail set claimed_by = '%s'".formatted(UUID.randomUUID()));

        assertThat(due.write(claimed)).isEmpty();
        due.record(Map.of(claimed.getFirst(), new Accepted(), claimed.getLast(), new Deferred("SMTP 451")));

        assertThat(count("mail_state = 'SENT'")).isOne();
        assertThat(count("mail_state = 'CLAIMED'")).isOne();
    }

    @Test
    void whatIsPutOffHasItsTurnAndNoAttempt() {
        alerted(MailChoice.EVERYTHING);
        var turn = Instant.parse("2099-01-01T00:00:00Z");

        due.putOff(Map.of(due.claim().getFirst(), turn));

        assertThat(count("mail_state = 'DUE' and mail_attempts = 0 and mail_due_at = '2099-01-01T00:00:00Z'"))
                .isOne();
    }

    @Test
    void whatADeadSenderHadClaimedIsDueAtOnceAndWhatALivingOneHadIsNot() throws SQLException {
        alerted(MailChoice.EVERYTHING);
        alerted(MailChoice.EVERYTHING);
        var claimed = due.claim();
        var dead = UUID.randomUUID();
        var living = UUID.randomUUID();
        try (var elsewhere = database.getConnection();
                var lock = elsewhere.prepareStatement(
                        "select pg_advisory_lock(hashtextextended('mail-sender/' || ?, 0))")) {
            lock.setString(1, living.toString());
            lock.execute();
            sql("insert into mail_sender (id, since) values ('%s', now()), ('%s', now())".formatted(dead, living));
            sql("update due_mail set claimed_by = '%s' where id = '%s'".formatted(dead, claimed.getFirst()));
            sql("update due_mail set claimed_by = '%s' where id = '%s'".formatted(living, claimed.getLast()));

            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(due.claim()).containsExactly(claimed.getFirst()));
            assertThat(count("claimed_by = '%s' and mail_state = 'CLAIMED'".formatted(living)))
                    .isOne();
            lock.getConnection().createStatement().execute("select pg_advisory_unlock_all()");
        }
    }

    /** Somebody in the network, to whom an alert is due. */
    private String alerted(MailChoice choice) {
        var address = Network.address("amina").toLowerCase(Locale.ROOT);
        var id = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            var now = Instant.parse("2026-11-29T12:00:00Z");
            var wish = new Wish(new Address(address), "Amina Ñandú", "KE", "en", Wish.OUR_FORM + "1");
            var amina = new Supporter(id, id.toString(), wish, now, Duration.ofDays(7));
            amina.confirm(now, Duration.ofDays(3650));
            amina.choose("en", choice, now);
            supporters.persist(amina);
        });
        sql("""
                insert into due_mail (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at)
                values (gen_random_uuid(), 'ALERT', '%s', '%s', now() - interval '1 minute', 'DUE', 0, now() - interval '1 minute')""".formatted(id, action));
        return address;
    }

    private long count(String which) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from due_mail where " + which)
                                .getSingleResult())
                        .longValue());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(statement).executeUpdate());
    }
}
