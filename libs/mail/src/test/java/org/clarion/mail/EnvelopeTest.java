package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The headers of a mail, before any server has it. */
class EnvelopeTest {

    private static final Address FROM = new Address("clarion@example.org");
    private static final Address AMINA = new Address("Amina@example.net");
    private static final String LEAVE = "https://clarion.example.org/me/leave/1";

    private final Mail mail = Mail.plain(AMINA, "Clarion", "Free the families", "Hello");

    @Test
    void aMailGoesToOnePersonFromUsAndComesBackToUs() throws MessagingException {
        var message = Envelope.of(mail, FROM);

        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("Amina@example.net");
        assertThat(header(message, "From")).isEqualTo("\"Clarion\" <clarion@example.org>");
        assertThat(message.getEnvelopeFrom()).isEqualTo("clarion@example.org");
        assertThat(message.getHeader("Reply-To")).isNull();
    }

    @Test
    void aMailThatComesBackElsewhereStillHasOurSender() throws MessagingException {
        var message = Envelope.of(mail.bouncingTo(new Address("back+1@example.org")), FROM);

        assertThat(message.getEnvelopeFrom()).isEqualTo("back+1@example.org");
        assertThat(header(message, "From")).endsWith("<clarion@example.org>");
    }

    @Test
    void anAnswerGoesToThePersonWhoWrote() throws MessagingException {
        var letter = new Mail(
                new Address("ministra@example.pe"),
                new Address("ines@bücher.example"),
                "Inés, de Lima",
                "Señora Ministra",
                "Confío en usted.",
                null,
                null,
                List.of());

        var message = Envelope.of(letter, FROM);

        assertThat(header(message, "Reply-To")).isEqualTo("ines@xn--bcher-kva.example");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Inés, de Lima");
        assertThat(message.getSubject()).isEqualTo("Señora Ministra");
        assertThat(message.getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void aSenderWithoutANameIsAnAddressAlone() throws MessagingException {
        assertThat(header(Envelope.of(Mail.plain(AMINA, "", "Hello", "Hello"), FROM), "From"))
                .isEqualTo("clarion@example.org");
    }

    @Test
    void aMailKeepsItsNameOverAttemptsAndTwoMailsHaveTwo() throws MessagingException {
        var id = UUID.randomUUID();

        assertThat(header(Envelope.of(mail.known(id), FROM), "Message-ID")).isEqualTo("<" + id + "@example.org>");
        assertThat(header(Envelope.of(mail, FROM), "Message-ID"))
                .matches("<[0-9a-f-]{36}@example\\.org>")
                .isNotEqualTo(header(Envelope.of(mail, FROM), "Message-ID"));
    }

    @Test
    void oneClickEndsAKindOfMail() throws MessagingException {
        var message = Envelope.of(mail.unsubscribedAt(LEAVE), FROM);

        assertThat(header(message, "List-Unsubscribe")).isEqualTo("<" + LEAVE + ">");
        assertThat(header(message, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(Envelope.of(mail, FROM).getHeader("List-Unsubscribe")).isNull();
        assertThat(Envelope.of(mail, FROM).getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void answeringMachinesStaySilentAndReadersKnowTheLanguage() throws MessagingException {
        var message = Envelope.of(mail.in("es"), FROM);

        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(message, "Content-Language")).isEqualTo("es");
        assertThat(Envelope.of(mail, FROM).getHeader("Content-Language")).isNull();
    }

    @Test
    void aListSaysItsNameWhoHelpsAndWhatComplaintsAreCountedBy() throws MessagingException {
        var alerts = new MailList(
                "alerts",
                "Urgent actions",
                "https://example.org/help",
                "mailto:people@example.org",
                "alerts:es:2026:clarion");

        var message = Envelope.of(mail.ofList(alerts), FROM);

        assertThat(header(message, "List-Id")).isEqualTo("\"Urgent actions\" <alerts.example.org>");
        assertThat(header(message, "List-Post")).isEqualTo("NO");
        assertThat(header(message, "List-Help")).isEqualTo("<https://example.org/help>");
        assertThat(header(message, "List-Owner")).isEqualTo("<mailto:people@example.org>");
        assertThat(header(message, "Feedback-ID")).isEqualTo("alerts:es:2026:clarion");
    }

    @Test
    void whatAListDoesNotSayStandsInNoHeader() throws MessagingException {
        var message = Envelope.of(mail.ofList("alerts"), FROM);

        assertThat(header(message, "List-Id")).isEqualTo("<alerts.example.org>");
        assertThat(names(mail.ofList("alerts")))
                .doesNotContain("List-Help", "List-Owner", "Feedback-ID", "List-Unsubscribe");
        assertThat(Envelope.of(mail, FROM).getHeader("List-Id")).isNull();
    }

    @Test
    void noNameAndNoSubjectAddsAHeader() {
        assertThat(Hostile.names()).isNotEmpty().allSatisfy(hostile -> assertThat(
                        names(Mail.plain(AMINA, hostile, hostile, "Hello")))
                .containsExactlyInAnyOrder(
                        "Message-Id",
                        "Subject",
                        "From",
                        "To",
                        "Date",
                        "MIME-Version",
                        "Auto-Submitted",
                        "Content-Type",
                        "Content-Transfer-Encoding"));
    }

    @Test
    void aTestsMailboxShowsWhatTravels() {
        var letter = new Mail(
                        AMINA, new Address("ines@example.org"), "Inés", "Hola", "Texto", "<p>Texto", LEAVE, List.of())
                .bouncingTo(new Address("back+1@example.org"));

        var shown = Envelope.shown(letter, FROM);

        assertThat(shown.getTo()).containsExactly("Amina@example.net");
        assertThat(shown.getFrom()).isEqualTo("clarion@example.org");
        assertThat(shown.getReplyTo()).isEqualTo("ines@example.org");
        assertThat(shown.getBounceAddress()).isEqualTo("back+1@example.org");
        assertThat(shown.getSubject()).isEqualTo("Hola");
        assertThat(shown.getText()).isEqualTo("Texto");
        assertThat(shown.getHtml()).isEqualTo("<p>Texto");
        assertThat(shown.getHeaders().get("List-Unsubscribe")).containsExactly("<" + LEAVE + ">");
        assertThat(Envelope.shown(mail, FROM).getBounceAddress()).isNull();
    }

    @Test
    void aMailNeverSaysItsTextOrItsReaderInALog() {
        assertThat(mail).hasToString("Mail to …@example.net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "https://example.org/a b",
                "https://example.org/\r\nBcc: x",
                "mailto:a@b.c"
            })
    void nothingButALinkEndsAKindOfMail(String link) {
        assertThatThrownBy(() -> mail.unsubscribedAt(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "es\r\nBcc: x", "e s", "a-b-c-d-e", "ñ"})
    void nothingButATokenIsALanguageOrAList(String token) {
        assertThatThrownBy(() -> mail.in(token)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mail.ofList(token)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org", "mailto:a b@example.org", "people@example.org"})
    void whoeverAsksAListIsLedSomewhere(String link) {
        assertThatThrownBy(() -> new MailList("alerts", "", link, "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailList("alerts", "", "", link, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "a:b:c", "a:b:c:d:e", "a:b:c:amina@example.org"})
    void complaintsAreCountedByFourNamesAndNoPerson(String feedback) {
        assertThatThrownBy(() -> new MailList("alerts", "", "", "", feedback))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(Mail mail) throws MessagingException {
        return Collections.list(Envelope.of(mail, FROM).getAllHeaders()).stream()
                .map(Header::getName)
                .toList();
    }

    private static String header(SMTPMessage message, String name) throws MessagingException {
        assertThat(message.getHeader(name)).as(name).hasSize(1);
        return Arrays.stream(message.getHeader(name)).findFirst().orElseThrow();
    }
}
