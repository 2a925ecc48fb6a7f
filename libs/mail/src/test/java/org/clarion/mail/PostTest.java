package org.clarion.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.mail.MailOutcome.Accepted;
import org.clarion.mail.MailOutcome.Deferred;
import org.clarion.mail.MailOutcome.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything here reads the bytes a mail server really gets. */
@QuarkusTest
@QuarkusTestResource(value = MailServers.class, restrictToAnnotatedClass = true)
class PostTest {

    private static final Address MINISTER = new Address("minister@example.gov");

    @Inject
    Post post;

    @BeforeEach
    void forget() {
        MailServers.CATCHER.forget();
    }

    @Test
    void goesToTheCatcherWhoeverItIsFor() {
        var outcome = post.send(mail("Subject", "Clarion", "Text"));

        assertThat(outcome).isEqualTo(new Accepted());
        assertThat(MailServers.CATCHER.commands()).contains("RCPT TO:<minister@example.gov>");
        assertThat(MailServers.RELAY.getReceivedMessages()).isEmpty();
    }

    @Test
    void noSubjectAddsAHeaderARecipientOrACommand() {
        addsNothing(Hostile.lines().map(hostile -> mail(hostile, "Clarion", "Text")));
    }

    @Test
    void noSendersNameAddsAHeaderARecipientOrACommand() {
        addsNothing(Hostile.names().map(hostile -> mail("Subject", hostile, "Text")));
    }

    @Test
    void noTextAddsAHeaderARecipientOrACommand() {
        addsNothing(Hostile.texts().map(hostile -> mail("Subject", "Clarion", hostile)));
    }

    @Test
    void noAttachmentAddsAHeaderARecipientOrACommand() {
        var hostiles = Hostile.names()
                .map(hostile -> new Mail(
                        MINISTER,
                        null,
                        "Clarion",
                        "Subject",
                        "Text",
                        null,
                        null,
                        List.of(new Attachment(hostile, "text/plain" + hostile, new byte[] {1}))));

        addsNothing(hostiles);
    }

    @Test
    void refusalsForGoodAreRefusals() {
        MailServers.CATCHER.answerToRecipient("550 5.1.1 no such user minister@example.gov");

        assertThat(post.send(mail("Subject", "Clarion", "Text"))).isEqualTo(new Refused("SMTP 550 5.1.1"));
    }

    @Test
    void refusalsForNowAreDeferrals() {
        MailServers.CATCHER.answerToRecipient("451 4.7.1 greylisted, come back");

        assertThat(post.send(mail("Subject", "Clarion", "Text"))).isEqualTo(new Deferred("SMTP 451 4.7.1"));
    }

    @Test
    void theAnswerToTheMessageCountsToo() {
        MailServers.CATCHER.answerToMessage("554 5.7.1 looks like spam");

        assertThat(post.send(mail("Subject", "Clarion", "Text"))).isEqualTo(new Refused("SMTP 554 5.7.1"));
    }

    @Test
    void aSilentServerDefersInsteadOfHoldingUsForEver() {
        MailServers.CATCHER.sayNothing();

        assertThat(post.send(mail("Subject", "Clarion", "Text"))).isInstanceOf(Deferred.class);
    }

    @Test
    void theSenderIsOursAndTheAnswerGoesToTheSupporter() {
        post.send(new Mail(
                MINISTER, new Address("ines@example.org"), "Inés Ñandú", "Carta", "Hola", null, null, List.of()));

        assertThat(header("From")).isEqualTo("From: =?UTF-8?B?SW7DqXMgw5FhbmTDug==?= <clarion@localhost.localdomain>");
        assertThat(header("Reply-To")).isEqualTo("Reply-To: ines@example.org");
        assertThat(MailServers.CATCHER.commands()).contains("MAIL FROM:<clarion@localhost.localdomain>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Paredes Quispe, Lucía (Lima) \"La Profe\"",
                "Dr. O'Neill; \\Smith: [x] = y?",
                "Ana, María, José",
                "محمد\u200cرضا کریم\u200cنیا",
                "Mba'epu G\u0303ayoso",
                "=?utf-8?B?QW5h?=",
                "Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá Ñañá"
            })
    void aParserReadsTheSendersNameAsItWasTyped(String name) throws AddressException {
        post.send(mail("Subject", name, "Text"));

        var from = new InternetAddress(header("From").substring("From: ".length()));

        assertThat(from.getPersonal()).isEqualTo(name);
        assertThat(from.getAddress()).isEqualTo("clarion@localhost.localdomain");
    }

    @Test
    void whatNobodySeesIsNotPartOfAName() throws AddressException {
        post.send(mail("Subject", "\u200cAmi\u200bna \u202eOtieno\u200d", "Text"));

        assertThat(new InternetAddress(header("From").substring("From: ".length())).getPersonal())
                .isEqualTo("Ami na Otieno");
    }

    @Test
    void bouncesGoWhereTheMailSaysAndTheSenderStaysTheSame() {
        post.send(mail("Subject", "Clarion", "Text").bouncingTo(new Address("bounces+a1.b2@mail.example.org")));

        assertThat(MailServers.CATCHER.commands())
                .contains("MAIL FROM:<bounces+a1.b2@mail.example.org>")
                .doesNotContain("MAIL FROM:<clarion@localhost.localdomain>");
        assertThat(header("From")).contains("clarion@localhost.localdomain");
        assertThat(theMessage()).doesNotContain("a1.b2");
    }

    @Test
    void mailProgramsLearnHowToUnsubscribe() {
        post.send(new Mail(
                MINISTER,
                null,
                "Clarion",
                "Alert",
                "Text",
                "<p>Text</p>",
                "https://clarion.example/me/leave/abc",
                List.of()));

        assertThat(header("List-Unsubscribe")).isEqualTo("List-Unsubscribe: <https://clarion.example/me/leave/abc>");
        assertThat(header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void mailProgramsLearnOfTheListWhomToAskAndWhatToCountBy() {
        post.send(mail("Subject", "Clarion", "Text")
                .ofList(new MailList(
                        "alerts",
                        "Alertas «urgentes»",
                        "https://clarion.example/contact",
                        "mailto:help@clarion.example",
                        "1b6e:follow-up:alerts:clarion")));

        assertThat(head())
                .contains(
                        "List-Id: =?UTF-8?B?QWxlcnRhcyDCq3VyZ2VudGVzwrs=?= <alerts.localhost.localdomain>",
                        "List-Post: NO",
                        "List-Help: <https://clarion.example/contact>",
                        "List-Owner: <mailto:help@clarion.example>",
                        "Feedback-ID: 1b6e:follow-up:alerts:clarion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/\r\nBcc: x@y.example", "javascript:alert(1)", "mailto:a@b?cc=c@d"})
    void nothingButALinkIsAListsOwner(String owner) {
        assertThatThrownBy(() -> new MailList("alerts", "", "", owner, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPictureStandsBesideThePageThatShowsItAndAFileBesideTheMail() {
        var logo = new Attachment("logo.png", "image/png", new byte[] {1, 2, 3}, "logo@clarion");
        var sheet = new Attachment("sheet.pdf", "application/pdf", new byte[] {4, 5});
        post.send(new Mail(
                        MINISTER,
                        null,
                        "Clarion",
                        "Subject",
                        "Text",
                        "<img src=\"cid:logo@clarion\">",
                        null,
                        List.of(sheet))
                .showing(logo));

        assertThat(theMessage()
                        .lines()
                        .filter(line -> line.startsWith("Content-Type: "))
                        .map(line -> line.split("[ ;]")[1]))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "multipart/related",
                        "text/html",
                        "image/png",
                        "application/pdf");
        assertThat(theMessage()).contains("Content-ID: <logo@clarion>", "Content-Disposition: inline");
    }

    @Test
    void aTextTravelsInShortLinesThatMayBeJoinedAgain() {
        post.send(mail("Subject", "Clarion", "word ".repeat(40)));

        assertThat(theMessage().lines())
                .anyMatch(line -> line.contains("format=flowed"))
                .allMatch(line -> line.length() < 79);
    }

    @Test
    void noHeaderIsEmptyBecauseNoneMayBe() {
        post.send(mail("Subject", "Clarion", "Text"));

        assertThat(headerNames()).contains("To", "Subject").doesNotContain("Cc", "Bcc", "Reply-To");
        assertThat(head()).noneMatch(line -> line.matches("[^:]+:\\s*"));
    }

    @Test
    void everyMailHasANameOfItsOwnInOurDomain() {
        post.send(mail("Subject", "Clarion", "Text"));
        var first = header("Message-ID");
        post.send(mail("Subject", "Clarion", "Text"));
        var second = theMessage()
                .lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .toList();

        assertThat(first).matches("Message-ID: <[0-9a-f-]{36}@localhost.localdomain>");
        assertThat(second).hasSize(1).doesNotContain(first);
    }

    @Test
    void aMailSentTwiceKeepsItsName() {
        var id = UUID.randomUUID();

        post.send(mail("Subject", "Clarion", "Text").known(id));

        assertThat(header("Message-ID")).isEqualTo("Message-ID: <" + id + "@localhost.localdomain>");
    }

    @Test
    void automaticMailSaysSoAndAPersonsLetterDoesNot() {
        post.send(mail("Please confirm", "Clarion", "Text"));
        assertThat(header("Auto-Submitted")).isEqualTo("Auto-Submitted: auto-generated");

        post.send(new Mail(MINISTER, new Address("ines@example.org"), "Inés", "Carta", "Hola", null, null, List.of()));
        assertThat(headerNames()).doesNotContain("Auto-Submitted", "List-Id", "Content-Language");
    }

    @Test
    void aMailMayNameItsLanguageAndItsList() {
        post.send(mail("Subject", "Clarion", "Text").in("es").ofList("alerts"));

        assertThat(header("Content-Language")).isEqualTo("Content-Language: es");
        assertThat(header("List-Id")).isEqualTo("List-Id: <alerts.localhost.localdomain>");
        assertThat(header("Auto-Submitted")).isEqualTo("Auto-Submitted: auto-generated");
    }

    @Test
    void neitherLanguageNorListCanAddAHeader() {
        Hostile.lines().forEach(hostile -> {
            assertThatThrownBy(() -> mail("Subject", "Clarion", "Text").in(hostile))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> mail("Subject", "Clarion", "Text").ofList(hostile))
                    .isInstanceOf(IllegalArgumentException.class);
        });
    }

    /** Compared with a harmless mail: the same commands, the same headers, the same recipient, no more lines. */
    private void addsNothing(Stream<Mail> hostiles) {
        hostiles.forEach(hostile -> {
            MailServers.CATCHER.forget();
            assertThat(post.send(hostile)).isEqualTo(new Accepted());
            assertThat(MailServers.CATCHER.messages()).hasSize(1);
            assertThat(MailServers.CATCHER.commands())
                    .filteredOn(command -> !command.matches("EHLO .*|RSET|QUIT"))
                    .containsExactly(
                            "MAIL FROM:<clarion@localhost.localdomain>", "RCPT TO:<minister@example.gov>", "DATA");
            assertThat(headerNames())
                    .isSubsetOf(
                            "MIME-Version",
                            "Message-ID",
                            "Date",
                            "Subject",
                            "From",
                            "To",
                            "Auto-Submitted",
                            "Content-Type",
                            "Content-Transfer-Encoding");
            assertThat(headerNames()).doesNotHaveDuplicates();
            assertThat(header("To")).isEqualTo("To: minister@example.gov");
            assertThat(header("Message-ID")).matches("Message-ID: <[0-9a-f-]{36}@localhost.localdomain>");
            assertThat(head()).noneMatch(line -> line.matches("[^:]+:\\s*"));
            assertThat(header("From")).matches("From: ([^<>@]* <)?clarion@localhost.localdomain>?");
            assertThat(theMessage()).doesNotContainPattern("[^\\r]\\n|\\r[^\\n]|\\x00");
        });
    }

    private static List<String> headerNames() {
        return head().stream().map(line -> line.split(":", 2)[0]).toList();
    }

    private static String header(String name) {
        return head().stream()
                .filter(line -> line.startsWith(name + ":"))
                .findFirst()
                .orElse("");
    }

    private static List<String> head() {
        var head = theMessage().split("\r\n\r\n", 2)[0].replaceAll("\r\n[ \t]", " ");
        return head.lines().toList();
    }

    private static String theMessage() {
        return MailServers.CATCHER.messages().getLast();
    }

    private static Mail mail(String subject, String senderName, String text) {
        return Mail.plain(MINISTER, senderName, subject, text);
    }
}
