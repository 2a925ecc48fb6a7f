package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.clarion.mail.MailConfig.StartTls;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens on the wire between us and one mail server, mail after mail. */
@Timeout(20)
class MailServerTest {

    private static final Address OURS = new Address("clarion@example.org");
    private static final Address AMINA = new Address("amina@example.net");
    private static final MailOutcome TOO_LATE = new Deferred("The mail server did not answer within 1 s");
    private static final MailOutcome OUT_OF_REACH = new Deferred("The mail server could not be reached");

    private final PlainSmtp smtp = new PlainSmtp();
    private final MailServer server = server(StartTls.DISABLED, null);
    private final MailServer impatient = new MailServer(way(StartTls.DISABLED, null, Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        server.close();
        impatient.close();
        smtp.close();
    }

    @Test
    void oneConnectionServesOneMailAfterTheOther() {
        assertThat(IntStream.range(0, 200).mapToObj(i -> send())).containsOnly(new Accepted());

        assertThat(smtp.messages()).hasSize(200);
        assertThat(count("EHLO .*")).isEqualTo(1);
    }

    @Test
    void everyMailOfManySendersArrivesOnce() throws Exception {
        Callable<List<MailOutcome>> mails =
                () -> IntStream.range(0, 100).mapToObj(i -> send()).toList();

        try (var senders = Executors.newFixedThreadPool(4)) {
            for (var outcomes : senders.invokeAll(Collections.nCopies(4, mails))) {
                assertThat(outcomes.get()).containsOnly(new Accepted());
            }
        }

        assertThat(messageIds()).hasSize(400).doesNotHaveDuplicates();
        assertThat(count("EHLO .*")).isLessThanOrEqualTo(4);
    }

    @Test
    void noneOfManyMailsHangsBecauseTheOneBeforeItWasRefused() {
        for (int i = 0; i < 200; i++) {
            smtp.answerToRecipient("550 5.1.1 no such user");
            assertThat(send()).isEqualTo(new Refused("SMTP 550 5.1.1"));
            smtp.answerToRecipient("250 ok");
            assertThat(send()).isEqualTo(new Accepted());
        }

        assertThat(smtp.messages()).hasSize(200);
    }

    @Test
    void aConnectionThatEndedMeanwhileCostsNoMail() throws IOException {
        send();
        smtp.hangUp();

        assertThat(send()).isEqualTo(new Accepted());
        assertThat(messageIds()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aServerThatTakesNoMoreMailsOnOneConnectionGetsTheNextOnAnother() {
        send();
        smtp.answerToSenderOnce("421 4.7.0 too many mails on this connection");

        assertThat(send()).isEqualTo(new Accepted());
        assertThat(count("EHLO .*")).isEqualTo(2);
    }

    @Test
    void aServerThatTakesNoMailAtAllIsNotAskedForEver() {
        smtp.answerToSenderOnce("421 4.3.2 closing");

        assertThat(send()).isEqualTo(new Deferred("SMTP 421 4.3.2"));
        assertThat(count("MAIL .*")).isEqualTo(1);
    }

    @Test
    void whatMayHaveGoneIsNotSentAgainOnAnotherConnection() {
        send();
        smtp.answerToMessage("");

        assertThat(send()).isEqualTo(OUT_OF_REACH);
        assertThat(smtp.messages()).hasSize(2);
        assertThat(count("EHLO .*")).isEqualTo(1);
    }

    @Test
    void aServerThatAlwaysHasMoreToSayIsInterrupted() {
        smtp.neverComeToTheEnd();

        assertThat(send(impatient, mail())).isEqualTo(TOO_LATE);
    }

    @Test
    void aServerThatReadsNothingIsLeft() {
        smtp.readNothing();
        var large = new Attachment("photo.jpg", "image/jpeg", new byte[32 << 20]);

        assertThat(send(impatient, new Mail(AMINA, null, "Clarion", "Photo", "", null, null, List.of(large))))
                .isEqualTo(TOO_LATE);
    }

    @Test
    void aServerThatMustEncryptAndDoesNotGetsNothing() {
        try (var strict = server(StartTls.REQUIRED, "secret")) {
            assertThat(send(strict, mail())).isEqualTo(OUT_OF_REACH);
        }

        assertThat(count("AUTH.*|MAIL .*")).isZero();
    }

    @Test
    void aServerNobodyVouchesForGetsNothing() {
        smtp.offer("STARTTLS");

        for (var encrypting : List.of(StartTls.REQUIRED, StartTls.OPTIONAL)) {
            try (var strict = server(encrypting, "secret")) {
                assertThat(send(strict, mail())).isEqualTo(OUT_OF_REACH);
            }
        }

        assertThat(count("STARTTLS")).isEqualTo(2);
        assertThat(count("AUTH.*|MAIL .*")).isZero();
    }

    @Test
    void aServerThatMayEncryptAndCannotGetsItsMail() {
        try (var lenient = server(StartTls.OPTIONAL, null)) {
            assertThat(send(lenient, mail())).isEqualTo(new Accepted());
        }
    }

    @Test
    void ourPasswordOpensTheDoor() {
        smtp.offer("AUTH PLAIN");
        smtp.answerToPassword("235 welcome");

        try (var ours = server(StartTls.DISABLED, "secret")) {
            assertThat(send(ours, mail())).isEqualTo(new Accepted());
        }
    }

    @Test
    void aPasswordThatIsWrongOrNotAskedForRefusesNoMailForGood() {
        try (var ours = server(StartTls.DISABLED, "secret")) {
            assertThat(send(ours, mail())).isEqualTo(OUT_OF_REACH);
            smtp.offer("AUTH PLAIN");
            smtp.answerToPassword("535 5.7.8 wrong");
            assertThat(send(ours, mail())).isEqualTo(OUT_OF_REACH);
        }

        assertThat(count("MAIL .*")).isZero();
    }

    private MailServer server(StartTls startTls, String password) {
        return new MailServer(way(startTls, password, Duration.ofSeconds(15)));
    }

    private SmtpRoute way(StartTls startTls, String password, Duration patience) {
        return new SmtpRoute(
                "127.0.0.1", smtp.port(), startTls, password == null ? null : "clarion", password, patience, 4);
    }

    private MailOutcome send() {
        return send(server, mail());
    }

    private static MailOutcome send(MailServer server, Mail mail) {
        try {
            return server.send(Envelope.of(mail, OURS));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail() {
        return Mail.plain(AMINA, "Clarion", "Subject", "Text");
    }

    private long count(String command) {
        return smtp.commands().stream().filter(line -> line.matches(command)).count();
    }

    private List<String> messageIds() {
        return smtp.messages().stream()
                .map(message -> message.replaceAll("(?s).*Message-ID: (<[^>]+>).*", "$1"))
                .toList();
    }
}
