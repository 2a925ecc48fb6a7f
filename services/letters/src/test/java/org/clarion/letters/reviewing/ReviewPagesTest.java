package org.clarion.letters.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/letters/confirm/\\S+)");
    private static final String QUEUE = "/desk/letters/review";
    private static final String WITH_PHONE =
            "Soy maestra. Mi número es 987 654 321.\r\n\r\nLe pido que reabra la escuela.";

    private final SheetCopies copies;
    private final MockMailbox mailbox;
    private final EntityManager entities;
    private final Sessions sessions;
    private Browser noor;
    private final Browser amina = Browser.ofAVisitor();
    private final UUID school = UUID.randomUUID();
    private final String address = "amina-" + school + "@example.org";

    ReviewPagesTest(SheetCopies copies, MockMailbox mailbox, EntityManager entities, Sessions sessions) {
        this.copies = copies;
        this.mailbox = mailbox;
        this.entities = entities;
        this.sessions = sessions;
    }

    @BeforeEach
    void launch() {
        noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        copies.keep(Sheets.school(school));
    }

    @Test
    void onlyThoseWhoLookAfterTextsMayRead() {
        assertThat(Browser.ofAVisitor().get(QUEUE).statusCode()).isEqualTo(303);
    }

    @Test
    void aHeldLetterIsReadOnRecordRedactedAndSent() {
        var link = confirmed(WITH_PHONE);
        var id = held();

        assertThat(Browser.seen(amina.get(link))).contains("Somebody reads your letter before it goes");
        assertThat(Browser.seen(noor.get(QUEUE)))
                .contains("May hold a telephone number")
                .doesNotContain("987", "maestra");
        assertThat(acts(id)).isEmpty();

        var opened = noor.get(QUEUE + "/read?id=" + id);
        assertThat(Browser.seen(opened))
                .contains("Mi número es 987 654 321.", "Written from United States, in Spanish");
        assertThat(acts(id)).containsExactly("read a letter");

        var changed = noor.post(QUEUE + "/" + id + "/redact", opened, Map.of("text", "Soy médica.", "shown", id));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(changed)).contains("There are words here that the writer did not write");
        var redacted = noor.post(
                QUEUE + "/" + id + "/redact",
                opened,
                Map.of("text", "Soy maestra. […]\n\nLe pido que reabra la escuela.", "shown", id));

        assertThat(redacted.header("Location")).contains("done=redacted");
        await().untilAsserted(() -> assertThat(lettersToTheMinister()).hasSize(1));
        assertThat(lettersToTheMinister().getFirst().getText())
                .contains("Soy maestra. […]", "Le pido que reabra la escuela.")
                .doesNotContain("987");
        assertThat(acts(id)).contains("took words out of a letter", "accepted a letter");
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.sent.v1", "letter.delivered.v1"));
        assertThat(Browser.seen(amina.get(link))).contains("took words out of it that might have done harm");
        noor.post(QUEUE + "/accept", opened, Map.of("letter", id, "shown", id));
        assertThat(acts(id)).filteredOn("accepted a letter"::equals).hasSize(1);
    }

    @Test
    void aLetterThatIsGivenBackIsInNoTotalAndItsWriterCanMendIt() {
        var link = confirmed("Es usted un imbécil. Le pido que reabra la escuela.");
        var id = held();
        var opened = noor.get(QUEUE + "/read?id=" + id);

        var without = noor.post(QUEUE + "/give-back", opened, Map.of("letter", id, "shown", id));
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(without)).contains("Choose a reason: the writer will read it.");
        noor.post(
                QUEUE + "/give-back",
                opened,
                Map.of("letter", id, "shown", id, "why", "TONE", "words", "Con respeto llega más lejos."));

        await().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(2));
        assertThat(mailsTo(address).getLast().getText())
                .contains(
                        "its tone",
                        "Con respeto llega más lejos.",
                        "Es usted un imbécil.",
                        link.replaceAll("\\?.*", ""));
        await().untilAsserted(() -> assertThat(types()).containsExactly("letter.sent.v1", "letter.failed.v1"));
        var page = amina.get(link);
        assertThat(Browser.seen(page))
                .contains("Your letter did not go yet", "Con respeto llega más lejos.", "Mend my letter");
        var mending = amina.sendOpen(page.asString(), "/letters/" + school + "?lang=en", Map.of());
        assertThat(mending.statusCode()).isEqualTo(200);
        assertThat(mending.asString()).contains("Es usted un imbécil. Le pido que reabra la escuela.");
        assertThat(lettersToTheMinister()).isEmpty();
    }

    @Test
    void ofTwoActionsEachHasItsOwnChoice() {
        choose("NONE");
        confirmed(WITH_PHONE);
        await().untilAsserted(() -> assertThat(lettersToTheMinister()).hasSize(1));

        choose("ALL");
        confirmed("Soy maestra y le pido que reabra la escuela.");

        assertThat(held()).isNotEmpty();
    }

    /** None of these is anything but words: in the letter, on the page of whoever reads it, and in the mail back. */
    @Test
    void noTemplateInTypedWordsIsEvaluatedAndNoMarkupStands() {
        choose("ALL");
        var hostile =
                "Soy maestra {inject:organisation.name} {12345*54321} ${12345*54321} {#let x=1}{x}{/let} <script>alert(1)</script> {|a|}";
        confirmed(hostile);
        var id = held();

        var opened = noor.get(QUEUE + "/read?id=" + id);
        assertThat(opened.asString()).doesNotContain("<script>alert(1)", "Soy maestra Clarion", "670592745");
        assertThat(Browser.seen(opened)).contains(hostile);
        noor.post(
                QUEUE + "/give-back",
                opened,
                Map.of(
                        "letter",
                        id,
                        "shown",
                        id,
                        "why",
                        "OTHER",
                        "words",
                        "{inject:organisation.name}\r\nBcc: x@example.net"));

        await().untilAsserted(() -> assertThat(mailsTo(address)).hasSize(2));
        var back = mailsTo(address).getLast();
        assertThat(back.getText().replaceAll("\\s+", " "))
                .contains(hostile, "{inject:organisation.name} Bcc: x@example.net");
        assertThat(back.getHtml()).doesNotContain("<script>alert(1)");
        assertThat(back.getHeaders()).doesNotContainKey("Bcc");
        assertThat(mailsTo("x@example.net")).isEmpty();
    }

    private void choose(String choice) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into chosen_review (action_id, choice) values (?1, ?2)
                        on conflict (action_id) do update set choice = excluded.choice""")
                .setParameter(1, school)
                .setParameter(2, choice)
                .executeUpdate());
    }

    /** Handed in and confirmed; the page of its fate. */
    private String confirmed(String text) {
        var before = mailsTo(address).size();
        var page = "/letters/" + school;
        var preview = amina.post(page, amina.get(page), TypedLetter.with(Map.of()));
        var fields = TypedLetter.with(Map.of("email", address, "text", text));
        assertThat(amina.post(page + "/send", preview, fields).statusCode()).isEqualTo(303);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(mailsTo(address)).hasSize(before + 1));
        var found = LINK.matcher(mailsTo(address).getLast().getText());
        assertThat(found.find()).isTrue();
        Response looked = amina.get(found.group(1));
        assertThat(amina.post(found.group(1), looked, Map.of()).statusCode()).isEqualTo(303);
        return found.group(1);
    }

    private String held() {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select manuscript_id from held_text where action_id = ?1 and state = 'HELD'", UUID.class)
                .setParameter(1, school)
                .getSingleResult()
                .toString());
    }

    private List<String> acts(String subject) {
        List<?> acts = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select act from staff_act where subject = ?1", String.class)
                        .setParameter(1, subject)
                        .getResultList());
        return acts.stream().map(String.class::cast).toList();
    }

    private List<Mail> lettersToTheMinister() {
        return mailsTo(Sheets.MINISTER.email()).stream()
                .filter(mail -> address.equals(mail.getReplyTo()))
                .toList();
    }

    private List<Mail> mailsTo(String to) {
        return mailbox.getMailsSentTo(to);
    }

    private List<String> types() {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .map(ToldRecords.Message::type)
                .toList();
    }
}
