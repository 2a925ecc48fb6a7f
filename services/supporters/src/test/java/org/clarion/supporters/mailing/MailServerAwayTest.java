package org.clarion.supporters.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.clarion.mail.due.MailSender;
import org.clarion.supporters.Network;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(MailServerAwayTest.Away.class)
@QuarkusTestResource(RealParts.class)
class MailServerAwayTest {

    static final int PORT = freePort();

    /** A real mailer, and nobody at the other end until the test starts somebody. Only the test sends. */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.mailer.mock", "false",
                    "clarion.mail.catcher.host", "127.0.0.1",
                    "clarion.mail.catcher.port", String.valueOf(PORT),
                    "quarkus.arc.exclude-types", "org.clarion.mail.due.MailThread",
                    "supporters.mailing.attempts", "3");
        }
    }

    @Inject
    MailSender sender;

    @Inject
    MailsToSupporters due;

    @Inject
    DataSource database;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    /** Other classes wrote to the same database. */
    @BeforeEach
    void nothingIsDue() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from due_mail");
        }
    }

    @Test
    void whatIsDeferredIsTriedAgainLaterAndArrives() throws Exception {
        var amina = Network.address("amina");
        clock.stopAt(Instant.now());
        Network.ask(amina, "en");

        sender.sendFrom(due);
        sender.sendFrom(due);

        assertThat(row()).isEqualTo("DUE 1 The mail server could not be reached");
        var server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            clock.stopAt(clock.instant().plusSeconds(31));
            sender.sendFrom(due);

            assertThat(row()).isEqualTo("SENT 2");
            await().untilAsserted(() -> assertThat(server.getReceivedMessages()).hasSize(1));
            assertThat(server.getReceivedMessages()[0].getRecipients(RecipientType.TO)[0])
                    .hasToString(amina);
        } finally {
            server.stop();
        }
    }

    @Test
    void inTheEndItHasFailed() throws SQLException {
        Network.ask(Network.address("amina"), "en");

        for (int day = 1; day <= 3; day++) {
            sender.sendFrom(due);
            clock.stopAt(Instant.now().plus(Duration.ofDays(day)));
        }

        assertThat(row()).isEqualTo("GIVEN_UP 3 The mail server could not be reached");
    }

    @Test
    void whatWasClaimedByOneThatDiedIsDueAgain() throws SQLException {
        Network.ask(Network.address("amina"), "en");

        assertThat(due.claim()).hasSize(1);
        assertThat(due.claim()).isEmpty();
        clock.stopAt(Instant.now().plus(Duration.ofMinutes(11)));

        assertThat(due.claim()).hasSize(1);
    }

    @Test
    void manySendersNeverClaimTheSameMail() throws Exception {
        for (int i = 0; i < 30; i++) {
            Network.ask(Network.address("amina"), "en");
        }
        Callable<List<UUID>> claim = due::claim;
        var claimed = new ArrayList<UUID>();

        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var batch : senders.invokeAll(Collections.nCopies(12, claim))) {
                claimed.addAll(batch.get());
            }
        }

        assertThat(claimed).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoLongerNeededDoesNotGo() throws SQLException {
        Network.ask(Network.address("amina"), "en");
        var claimed = due.claim().getFirst();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update supporter set stage = 'CONFIRMED', confirmed_at = now()"
                    + " where id = (select supporter_id from due_mail)");
        }

        assertThat(due.write(claimed)).isEmpty();
        assertThat(row()).isEqualTo("NOT_NEEDED 1");
    }

    private String row() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select concat_ws(' ', mail_state, mail_attempts, mail_reason) from due_mail")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
