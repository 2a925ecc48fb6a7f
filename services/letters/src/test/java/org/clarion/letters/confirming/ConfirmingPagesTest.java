package org.clarion.letters.confirming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.letters.sending.Letters;
import org.clarion.pages.PrivateLinks;
import org.clarion.privacy.Pseudonyms;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ConfirmingPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/letters/confirm/\\S+)");

    private final SheetCopies copies;
    private final MockMailbox mailbox;
    private final Letters letters;
    private final ReturnAddresses addresses;
    private final TestClock clock;
    private final PrivateLinks links;
    private final Pseudonyms pseudonyms;
    private final LetterConfirmationMails mails;
    private final UUID school = UUID.randomUUID();
    private final String page = "/letters/" + school;
    private final String address = "amina-" + school + "@example.org";
    private final Browser amina = Browser.ofAVisitor();

    ConfirmingPagesTest(
            SheetCopies copies,
            MockMailbox mailbox,
            Letters letters,
            ReturnAddresses addresses,
            TestClock clock,
            PrivateLinks links,
            Pseudonyms pseudonyms,
            LetterConfirmationMails mails) {
        this.links = links;
        this.pseudonyms = pseudonyms;
        this.mails = mails;
        this.letters = letters;
        this.addresses = addresses;
        this.copies = copies;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        copies.keep(Sheets.school(school));
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void handingInSendsTheWriterAMailAndNothingElse() {
        var answer = handIn(amina, Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo(page + "/check-your-mail");
        assertThat(Browser.seen(amina.get(answer.header("Location")))).contains("Check your email");
        var mail = mailToTheWriter();
        assertThat(mail.getSubject()).contains("School in Pisac closed");
        assertThat(mail.getText()).doesNotContain("Amina", "maestra");
        assertThat(ToldRecords.about(school, Topic.LETTERS)).isEmpty();
    }

    @Test
    void aMailThatIsTriedAgainIsTheSameMailWithTheSameLink() {
        handIn(amina, Map.of());
        var name = mailToTheWriter().getHeaders().get("Message-ID").getFirst();
        var id = UUID.fromString(name.substring(1, name.indexOf('@')));

        var again = QuarkusTransaction.requiringNew()
                .call(() -> mails.write(mails.hold(id).orElseThrow()))
                .orElseThrow();

        assertThat(again.marks().id()).isEqualTo(id);
        assertThat(again.text()).isEqualTo(mailToTheWriter().getText());
        assertThat(amina.get(link()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoTicksIsAskedHowItEndsByTheServiceThatKeepsAddressesAndNoLinkHoldsIt() {
        var answer = handIn(amina, Map.of("follow", "yes"));

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.header("Location"))
                .isEqualTo(
                        "/join/follow/" + school + "?from=letters&back=%2Fletters%2F" + school + "%2Fcheck-your-mail");
        mailToTheWriter();
        var next = page + "/check-your-mail";
        assertThat(amina.get(next).asString()).contains("action=\"/join/follow/" + school + "?from=letters\"");
        var place = UUID.randomUUID() + "." + "0".repeat(32);
        assertThat(amina.get(next + "?follow=" + place).asString())
                .contains("You asked to be told how it ends.", "action=\"/join/follow/code/" + place + "\"");
        assertThat(amina.get(next + "?follow=../../desk").asString()).doesNotContain("/join/follow/code/");
    }

    @Test
    void readersOfSpanishGetTheirMailInSpanish() {
        handIn(Browser.ofAVisitor().reading("es"), Map.of());

        assertThat(mailToTheWriter().getText()).contains("Alguien escribió una carta", "?lang=es");
    }

    @Test
    void lookingChangesNothingAndTheButtonSends() {
        handIn(amina, Map.of());
        var link = link();

        var looked = amina.get(link);
        amina.get(link);
        assertThat(Browser.seen(looked)).contains("Send your letter?", "Soy maestra.", "Estimada señora ministra:");
        assertThat(looked.header("Cache-Control")).contains("no-store");
        assertThat(ToldRecords.about(school, Topic.LETTERS)).isEmpty();
        assertThat(ToldRecords.about(school, Topic.ACTS)).isEmpty();

        var pressed = amina.post(link, looked, Map.of());

        assertThat(pressed.statusCode()).isEqualTo(303);
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.sent.v1", "letter.delivered.v1"));
        amina.post(link, looked, Map.of());
        await().untilAsserted(() -> assertThat(ToldRecords.about(school, Topic.ACTS))
                .singleElement()
                .satisfies(told -> {
                    Contracts.assertKept(told.type(), told.payload());
                    assertThat(told.payload())
                            .contains(pseudonyms.onAction(school, pseudonyms.of(address)))
                            .doesNotContain(address, pseudonyms.of(address));
                }));
        await().untilAsserted(() -> assertThat(Browser.seen(amina.get(link)))
                .contains("It is counted already", "Sent. The mail server took it, and it has not come back."));
    }

    @Test
    void pageAndMailLeadToWhereTheWriterSaysThatAReplyCame() {
        handIn(amina, Map.of());
        var link = link();
        assertThat(amina.get(link).asString()).doesNotContain("/reports/mine/");

        amina.post(link, amina.get(link), Map.of());
        await().untilAsserted(() -> assertThat(letterIds()).isNotEmpty());

        var mine = links.path(UUID.fromString(letterIds().getFirst()));
        assertThat(amina.get(link).asString()).contains("href=\"" + mine + "?lang=en\"");
        assertThat(Browser.seen(amina.get(link))).contains("Say that a reply came from Sra. Inés Quiñones Ibáñez");
        assertThat(mailToTheWriter().getText())
                .contains(
                        "When a reply comes to you, even months later, say so here:",
                        "Sra. Inés Quiñones Ibáñez:\nhttp://localhost:8080" + mine + "?lang=en\n");
    }

    @Test
    void whoeverWantsAnswersToComeHereShowsNoAddressToTheOfficial() {
        var seen = Browser.seen(amina.post(page, amina.get(page), TypedLetter.with(Map.of())));
        assertThat(seen).contains("To my own address. The official sees it.", "The official does not see my address.");
        handIn(amina, Map.of("replies", "here"));
        var looked = amina.get(link());
        assertThat(Browser.seen(looked)).contains("the official does not see your address");
        amina.post(link(), looked, Map.of());
        await().untilAsserted(() -> assertThat(letterIds()).isNotEmpty());
        var id = UUID.fromString(letterIds().getFirst());
        await().untilAsserted(() -> assertThat(types()).contains("letter.delivered.v1"));

        var letter = mailbox.getMailsSentTo("despacho@minedu.example.org").stream()
                .filter(mail -> mail.getHeaders().get("Message-ID").getFirst().contains(id.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(letter.getReplyTo())
                .isEqualTo(addresses.of(id).orElseThrow().onTheWire())
                .doesNotContain("amina");
        assertThat(letter.getText())
                .contains("Su respuesta llega a las personas que lo gestionan.")
                .doesNotContain(address);
        assertThat(letter.getHeaders().toString()).doesNotContain(address);
        assertThat(Browser.seen(amina.get(link()))).contains("the answer comes to Clarion, where our staff read it");
    }

    @Test
    void pressingTwiceIsOnce() {
        handIn(amina, Map.of());
        var link = link();
        var looked = amina.get(link);

        amina.post(link, looked, Map.of());
        amina.post(link, looked, Map.of());

        await().untilAsserted(() -> assertThat(types()).contains("letter.delivered.v1"));
        assertThat(types()).containsExactly("letter.sent.v1", "letter.delivered.v1");
        assertThat(mailsTo("despacho@minedu.example.org")).hasSize(1);
    }

    @Test
    void whatIsToldKeepsTheContractAndNamesNobody() {
        handIn(amina, Map.of());
        amina.post(link(), amina.get(link()), Map.of());
        await().untilAsserted(() -> assertThat(types()).hasSize(2));

        assertThat(ToldRecords.about(school, Topic.LETTERS)).allSatisfy(message -> {
            Contracts.assertKept(message.type(), message.payload());
            assertThat(message.payload()).doesNotContain("Amina", address, "maestra", "despacho");
        });
    }

    @Test
    void theLetterGoesInTheWritersNameAndAnswersComeToTheWriter() {
        handIn(
                amina,
                Map.of(
                        "target",
                        List.of(
                                Sheets.MINISTER.targetId().toString(),
                                Sheets.EMBASSY.targetId().toString())));
        amina.post(link(), amina.get(link()), Map.of());
        await().untilAsserted(() -> assertThat(types()).hasSize(4));

        var letter = mailsTo("despacho@minedu.example.org").getFirst();
        assertThat(letter.getReplyTo()).isEqualTo(address);
        assertThat(letter.getFrom()).isEqualTo("clarion@localhost.localdomain");
        assertThat(letter.getHeaders().get("Message-ID"))
                .singleElement()
                .asString()
                .satisfies(id -> assertThat(letterIds()).anyMatch(id::contains));
        assertThat(addresses.read(letter.getBounceAddress()).map(UUID::toString))
                .hasValueSatisfying(id -> assertThat(letterIds()).contains(id));
        assertThat(letter.getSubject()).endsWith("Escuela cerrada en Písac, docentes amenazados");
        assertThat(letter.getHeaders().get("Content-Language")).containsExactly("es");
        assertThat(letter.getText())
                .startsWith("Estimada señora ministra:\n\nSoy maestra.\n\nLe pido que")
                .contains("Atentamente,\nAmina Núñez\nBoston, Estados Unidos\n\n-- \nEnviada a través de Clarion");
        assertThat(mailsTo("info@embassy.example.org").getFirst().getText())
                .startsWith("Your Excellency:\n\n"
                        + "Le ruego que haga llegar esta carta a quien va dirigida: Sra. Inés "
                        + "Quiñones Ibáñez.");
    }

    @Test
    void theSameFormPostedTwiceIsOneLetter() {
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));
        var fields = TypedLetter.with(Map.of("email", address));

        amina.post(page + "/send", preview, fields);
        amina.post(page + "/send", preview, fields);
        link();

        assertThat(mailsTo(address)).hasSize(1);
    }

    @Test
    void aMistypedAddressIsMendedOnTheSamePage() {
        var mended = handIn(amina, Map.of("email", "amina@", "name", ""));

        assertThat(mended.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(mended)).contains("Something is missing behind the @.", "Write your name or initials");
        assertThat(mended.asString()).contains("value=\"amina@\"", "que proteja a quienes enseñan");
    }

    @Test
    void aDomainThatLooksMistypedIsAskedAboutAndTheLetterStays() {
        var typo = address.replaceAll("@.*", "@gmial.com");
        var right = address.replaceAll("@.*", "@gmail.com");

        var asked = handIn(amina, Map.of("email", typo));

        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(asked)).contains("Did you mean " + right + "?", "No, " + typo + " is right");
        assertThat(asked.asString()).contains("que proteja a quienes enseñan");
        assertThat(handIn(amina, Map.of("email", typo, "meant", right)).statusCode())
                .isEqualTo(303);
        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(right)).hasSize(1));
        assertThat(mailbox.getMailsSentTo(typo)).isEmpty();
    }

    @Test
    void nobodysMailboxIsFlooded() {
        for (int i = 0; i < 5; i++) {
            assertThat(handIn(amina, Map.of("text", "Carta número " + i)).statusCode())
                    .isEqualTo(303);
        }

        var sixth = handIn(amina, Map.of("text", "Carta número 6"));

        assertThat(sixth.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(sixth)).contains("several emails to this address within the last hour");
    }

    @Test
    void headersCannotBeForged() {
        var hostile = handIn(amina, Map.of("name", "Amina\r\nBcc: victim@example.org", "email", address));

        assertThat(hostile.statusCode()).isEqualTo(422);
        assertThat(handIn(amina, Map.of("email", address + "\r\nBcc: victim@example.org"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(handIn(amina, Map.of("name", "Amina\r\nX-Forged: yes")).statusCode())
                .isEqualTo(422);
        assertThat(handIn(amina, Map.of("town", "Lima\r\nX-Forged: yes")).statusCode())
                .isEqualTo(303);
        amina.post(link(), amina.get(link()), Map.of());
        await().untilAsserted(
                        () -> assertThat(mailsTo("despacho@minedu.example.org")).hasSize(1));
        assertThat(mailsTo("despacho@minedu.example.org").getFirst().getHeaders())
                .doesNotContainKey("X-Forged");
    }

    @Test
    void aLetterOneDidNotWriteIsThrownAway() {
        handIn(amina, Map.of());
        var link = link();

        var thrown = amina.post(link.replace("?", "/discard?"), amina.get(link), Map.of());

        assertThat(Browser.seen(thrown)).contains("Nothing was sent");
        assertThat(amina.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void anOldLinkAndAnInventedOneOpenNothing() {
        handIn(amina, Map.of());
        var link = link();
        clock.stopAt(clock.instant().plus(Duration.ofDays(7)));

        assertThat(amina.get(link).statusCode()).isEqualTo(410);
        assertThat(amina.get("/letters/confirm/" + "0123456789abcdef".repeat(2)).statusCode())
                .isEqualTo(410);
    }

    @Test
    void aLinkWithASignTooManyWorksAndOneThatLacksOneSaysSo() {
        handIn(amina, Map.of());
        var link = link().replaceAll("\\?.*", "");

        for (var behind : List.of(".", ")", "=", ",", "%3E", "_", "%E2%80%9D")) {
            assertThat(Browser.seen(getAsItIs(link + behind))).contains("Send your letter?", "Soy maestra.");
        }
        var shorter = amina.get(link.substring(0, link.length() - 1));
        assertThat(shorter.statusCode()).isEqualTo(404);
        assertThat(Browser.seen(shorter)).contains("This link is not whole", "copy it whole");
        assertThat(Browser.seen(amina.get(link))).contains("Send your letter?");
    }

    private static Response getAsItIs(String path) {
        return given().urlEncodingEnabled(false).header("Accept-Language", "en").get(path);
    }

    @Test
    void theWriterMayChooseTheSubject() {
        handIn(amina, Map.of("subject", "Una maestra de Boston\r\nX-Forged: yes"));
        assertThat(mailToTheWriter().getHeaders().get("Content-Language")).containsExactly("en");

        amina.post(link(), amina.get(link()), Map.of());

        await().untilAsserted(
                        () -> assertThat(mailsTo("despacho@minedu.example.org")).hasSize(1));
        var letter = mailsTo("despacho@minedu.example.org").getFirst();
        assertThat(letter.getSubject()).isEqualTo("Una maestra de Boston X-Forged: yes");
        assertThat(letter.getHeaders()).doesNotContainKey("X-Forged");
    }

    @Test
    void aLetterThatCouldNotGoSaysSo() {
        handIn(amina, Map.of());
        var link = link();
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2099, 1, 9), Sheet.Status.LIVE, List.of(Sheets.EMBASSY)));

        amina.post(link, amina.get(link), Map.of());

        await().untilAsserted(() -> assertThat(Browser.seen(amina.get(link)))
                .contains("Your letter did not arrive", "It never left, so it is not counted.")
                .doesNotContain("Say that a reply came"));
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.sent.v1", "letter.failed.v1"));
    }

    @Test
    void aLetterThatCameBackSaysSoAndWhy() {
        handIn(amina, Map.of());
        var link = link();
        amina.post(link, amina.get(link), Map.of());
        await().untilAsserted(() -> assertThat(types()).contains("letter.delivered.v1"));

        QuarkusTransaction.requiringNew()
                .run(() -> letters.hold(UUID.fromString(letterIds().getFirst()))
                        .orElseThrow()
                        .cameBack("5.1.1", clock.instant()));

        assertThat(Browser.seen(amina.get(link)))
                .contains(
                        "Your letter did not arrive",
                        "It is counted already",
                        "It was sent, and came back.",
                        "this address does not exist there any more. Mail servers call it 5.1.1");
        assertThat(Browser.seen(Browser.ofAVisitor().reading("es").get(link.replaceAll("\\?.*", ""))))
                .contains("Se envió, pero fue devuelta.", "esa dirección ya no existe allí");
    }

    @Test
    void afterTheEndTheButtonIsGone() {
        handIn(amina, Map.of());
        var link = link();
        var looked = amina.get(link);
        copies.keep(Sheets.sheet(school, 9, LocalDate.of(2026, 1, 9), Sheet.Status.LIVE, List.of(Sheets.MINISTER)));

        amina.post(link, looked, Map.of());

        assertThat(Browser.seen(amina.get(link))).contains("your letter was not sent");
        assertThat(types()).isEmpty();
    }

    private Response handIn(Browser visitor, Map<String, ?> others) {
        var preview = visitor.post(page, visitor.get(page), TypedLetter.with(Map.of()));
        var fields = TypedLetter.with(Map.of("email", address));
        fields.putAll(others);
        return visitor.post(page + "/send", preview, fields);
    }

    private Mail mailToTheWriter() {
        await().untilAsserted(() -> assertThat(mailsTo(address)).isNotEmpty());
        return mailsTo(address).getFirst();
    }

    private String link() {
        var found = LINK.matcher(mailToTheWriter().getText());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    /** Of this test's action only: all tests share one mailbox. */
    private List<Mail> mailsTo(String to) {
        return mailbox.getMailsSentTo(to).stream()
                .filter(mail -> to.equals(address) || address.equals(mail.getReplyTo()))
                .toList();
    }

    private List<String> letterIds() {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .map(told -> JsonPath.from(told.payload()).getString("letterId"))
                .toList();
    }

    private List<String> types() {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }
}
