package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.exceptions.FailException;
import org.clarion.mail.MailConfig.StartTls;
import org.clarion.mail.MailOutcome.Accepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail server that gets our mail checks what we signed. */
class DkimSignaturesTest {

    private static final Address FROM = new Address("clarion@example.org");
    private static final KeyPair KEYS = keys();

    private final DkimSignatures signatures = new DkimSignatures(KEYS.getPrivate(), "example.org", "clarion");

    @Test
    void holdsForAMailInBothParts() throws Exception {
        assertThat(verified(signed(alert("Free the families", "Hello Amina", "<p>Hello Amina</p>"))))
                .isTrue();
    }

    @Test
    void holdsForLettersBeyondAsciiAndLinesOfAnyLength() throws Exception {
        var endless = "señal ".repeat(2000);
        var mail = alert(
                "¡Acción urgente! هتاف " + "señales de esperanza ".repeat(8),
                endless + "\n.\n..\n \n\n\n",
                "<p>" + endless);

        assertThat(verified(signed(mail))).isTrue();
    }

    @Test
    void holdsForTheLetterOfAPersonToAnOfficial() throws Exception {
        var letter = new Mail(
                new Address("ministra@example.pe"),
                new Address("ines@example.org"),
                "Inés Ñandú, de Lima",
                "Señora Ministra",
                "Confío en usted.",
                null,
                null,
                List.of(new Attachment("carta.pdf", "application/pdf", new byte[] {37, 80, 68, 70})));

        assertThat(verified(signed(letter))).isTrue();
    }

    @Test
    void holdsForWhatTravels() throws Exception {
        try (var smtp = new PlainSmtp();
                var server = new MailServer(new SmtpRoute(
                        "127.0.0.1", smtp.port(), StartTls.DISABLED, null, null, Duration.ofSeconds(15), 1))) {
            var mail = signatures.signed(Envelope.of(alert("Puntos", ".\n..\n.señal\n", "<p>.\n.</p>"), FROM));

            assertThat(server.send(mail)).isEqualTo(new Accepted());

            var travelled = smtp.messages().getFirst();
            assertThat(travelled).contains("\r\n..");
            assertThat(verified(
                            travelled.replaceFirst("\\r\\n\\.\\r\\n$", "\r\n").replace("\r\n..", "\r\n.")))
                    .isTrue();
        }
    }

    @Test
    void theWayOutOfTheListIsSignedToo() throws Exception {
        var mail = signed(alert("Free the families", "Hello", "<p>Hello"));

        assertThat(verified(mail.replace("me/leave/1", "me/leave/2"))).isFalse();
        assertThat(verified(mail.replace("List-Unsubscribe=One-Click", "List-Unsubscribe=No")))
                .isFalse();
    }

    @Test
    void noticesWhatWasChangedOrAddedOnTheWay() throws Exception {
        var mail = signed(alert("Free the families", "Hello", "<p>Hello"));

        assertThat(verified(mail.replace("Hello", "Hallo"))).isFalse();
        assertThat(verified(mail.replace("\r\nMessage-ID", "\r\nReply-To: x@example.net\r\nMessage-ID")))
                .isFalse();
    }

    @Test
    void noLineOfItIsTooLongForAMailServer() throws Exception {
        assertThat(signed(alert("Free the families", "Hello", "<p>Hello")).lines())
                .allMatch(line -> line.length() < 998);
    }

    @Test
    void readsItsKeyFromAFileAsOpensslWritesIt(@TempDir Path folder) throws Exception {
        var file = folder.resolve("dkim.pem");
        Files.writeString(
                file,
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(KEYS.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");

        var ours = DkimSignatures.of(config(file), FROM).orElseThrow();

        assertThat(verified(written(ours, alert("Free the families", "Hello", "<p>Hello"))))
                .isTrue();
    }

    @Test
    void saysWhichFileIsNoKey(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("dkim.pem"), "-----BEGIN RSA PRIVATE KEY-----");

        assertThatThrownBy(() -> DkimSignatures.of(config(file), FROM))
                .hasMessageContaining("clarion.mail.dkim.key-file")
                .hasMessageContaining("dkim.pem");
    }

    private static Mail alert(String subject, String text, String page) {
        var to = new Address("amina@example.net");
        var leave = "https://clarion.example.org/me/leave/1";
        return new Mail(to, null, "Clarión", subject, text, page, leave, List.of())
                .automatic()
                .in("es")
                .ofList("alerts")
                .known(UUID.randomUUID());
    }

    private String signed(Mail mail) throws MessagingException, IOException {
        return written(signatures, mail);
    }

    private static String written(DkimSignatures signatures, Mail mail) throws MessagingException, IOException {
        var message = signatures.signed(Envelope.of(mail, FROM));
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getEnvelopeFrom()).isEqualTo(FROM.value());
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes, new String[] {"Bcc"});
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static boolean verified(String mail) throws IOException {
        var record = "v=DKIM1; k=rsa; p="
                + Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
        var verifier = new DKIMVerifier((method, selector, domain) -> List.of(record));
        try {
            return !verifier.verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII)))
                    .isEmpty();
        } catch (FailException broken) {
            return false;
        }
    }

    private static MailConfig.Dkim config(Path file) {
        return new MailConfig.Dkim() {
            @Override
            public Optional<Path> keyFile() {
                return Optional.of(file);
            }

            @Override
            public String selector() {
                return "clarion";
            }

            @Override
            public Optional<String> domain() {
                return Optional.empty();
            }
        };
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
