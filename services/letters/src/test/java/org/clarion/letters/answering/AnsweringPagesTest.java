package org.clarion.letters.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.bounces.ReturnedMails;
import org.clarion.bounces.ReturnedMails.Heard;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.letters.confirming.Secret;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.Drafts;
import org.clarion.privacy.KnownNames;
import org.clarion.privacy.Pseudonyms;
import org.clarion.sheets.SheetCopies;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AnsweringPagesTest {

    private final SheetCopies copies;
    private final Letters letters;
    private final Manuscripts manuscripts;
    private final MockMailbox mailbox;
    private final AnswerRound round;
    private final ReturnedMails returned;
    private final Pseudonyms pseudonyms;
    private final EntityManager entities;
    private final Clock clock;
    private final Sessions sessions;
    private Browser carlos;
    private final Browser amina = Browser.ofAVisitor();
    private final UUID school = UUID.randomUUID();
    private final String desk = "/desk/letters/actions/" + school;
    private final String writer = "amina-" + school + "@example.org";

    AnsweringPagesTest(
            SheetCopies copies,
            Letters letters,
            Manuscripts manuscripts,
            MockMailbox mailbox,
            AnswerRound round,
            ReturnedMails returned,
            Pseudonyms pseudonyms,
            EntityManager entities,
            Clock clock,
            Sessions sessions) {
        this.copies = copies;
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.mailbox = mailbox;
        this.round = round;
        this.returned = returned;
        this.pseudonyms = pseudonyms;
        this.entities = entities;
        this.clock = clock;
        this.sessions = sessions;
    }

    @BeforeEach
    void launch() {
        carlos = Browser.of("carlos", Roles.CAMPAIGNER, sessions::start);
        copies.keep(Sheets.school(school));
    }

    @Test
    void writersAreAskedOnceAfterTwoWeeks() {
        arrivedBefore(Duration.ofDays(13));
        round.go();
        assertThat(asked()).isEmpty();

        arrivedBefore(Duration.ofDays(15));
        round.go();
        round.go();

        await().untilAsserted(() -> assertThat(asked()).hasSize(1));
        assertThat(asked().getFirst().getSubject()).contains("Did they reply?");
        assertThat(asked().getFirst().getText()).contains("Sra. Inés Quiñones Ibáñez:", "/reports/mine/");
        await().untilAsserted(() -> assertThat(sentNotes()).isEqualTo(1));
        round.go();
        assertThat(asked()).hasSize(1);
    }

    @Test
    void aWriterHandsAnAnswerOnAndStaffReadItOnRecord() {
        var letter = arrivedBefore(Duration.ofDays(1));
        var page = pageOf(letter);
        assertThat(Browser.seen(amina.get(page))).contains("Show us what they answered");

        var empty = amina.post(page + "/reply", amina.get(page + "/reply"), Map.of("from", letter, "said", " "));
        assertThat(empty.statusCode()).isEqualTo(422);
        var opened = amina.get(page + "/reply");
        amina.post(page + "/reply", opened, Map.of("from", letter, "said", "La escuela abre el lunes."));
        var again = amina.post(page + "/reply", opened, Map.of("from", letter, "said", "La escuela abre el lunes."));

        assertThat(Browser.seen(amina.get(again.header("Location")))).contains("Our staff will read the answer.");
        assertThat(Browser.seen(carlos.get(desk)))
                .contains("Read one answer of an official")
                .doesNotContain("abre el lunes");
        assertThat(acts()).isEmpty();
        assertThat(Browser.seen(carlos.get(desk + "/answers")))
                .contains("La escuela abre el lunes.", "Handed on by the writer");
        assertThat(acts()).containsExactly("read officials' answers");
        assertThat(amina.post(page + "/reply", opened, Map.of("from", UUID.randomUUID(), "said", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatComesToTheReturnAddressIsKeptForStaff() {
        var letter = arrivedBefore(Duration.ofDays(1));

        assertThat(returned.wrote(letter, "RE: Escuela\n\nLa ministra la recibe el martes."))
                .isEqualTo(Heard.KEPT);
        assertThat(returned.wrote(letter, "RE: Escuela\n\nLa ministra la recibe el martes."))
                .isEqualTo(Heard.KEPT);
        assertThat(returned.wrote(UUID.randomUUID(), "Hola")).isEqualTo(Heard.UNKNOWN);
        assertThat(returned.answered(letter, "Fuera de la oficina")).isEqualTo(Heard.NOTED);

        assertThat(Browser.seen(carlos.get(desk + "/answers")))
                .containsOnlyOnce("La ministra la recibe el martes.")
                .contains("Came to the return address");
        assertThat(Browser.seen(carlos.get(desk))).contains("Sra. Inés Quiñones Ibáñez 0 0 0 0 1 1 1 0 0 0");
    }

    @Test
    void whoAgreedGetsNoMoreLettersAndThePageSaysSo() {
        var opened = carlos.get(desk);
        carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(), opened, Map.of("stands", "AGREED", "stop", "yes"));

        var page = "/letters/" + school;
        var writing = amina.get(page);
        assertThat(Browser.seen(writing)).contains("Sra. Inés Quiñones Ibáñez has agreed to what the letters ask.");
        assertThat(writing.asString())
                .contains("value=\"" + Sheets.MINISTER.targetId() + "\" disabled")
                .doesNotContain("value=\"" + Sheets.MINISTER.targetId() + "\" checked");
        for (var way : List.of("", "/send", "/pdf", "/txt", "/envelope")) {
            var forged = amina.post(page + way, writing, TypedLetter.with(Map.of("email", writer)));
            assertThat(forged.statusCode()).as(way).isEqualTo(422);
            assertThat(Browser.seen(forged))
                    .contains("Sra. Inés Quiñones Ibáñez agreed to what the letters ask, so no more letters go there.");
            assertThat(forged.asString()).contains("maestra").doesNotContain("\" checked");
        }

        carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(), opened, Map.of("stands", "EVADING", "stop", "yes"));
        assertThat(Browser.seen(amina.get(page))).doesNotContain("has agreed");
    }

    @Test
    void whatWaitsForAnOfficialWhoAgreedIsHeldBackAndItsWriterTold() {
        var waiting = writtenBefore(Duration.ofMinutes(1), "QUEUED");
        var held = writtenBefore(Duration.ofMinutes(1), "IN_REVIEW");
        var arrived = arrivedBefore(Duration.ofMinutes(1));
        var opened = carlos.get(desk);
        assertThat(Browser.seen(opened)).contains("2 letters wait to go there: they would not be sent");

        var kept = carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(), opened, Map.of("stands", "AGREED", "stop", "yes"));

        assertThat(Browser.seen(carlos.get(kept.header("Location"))))
                .contains("2 letters that waited to go there were held back; their writers are told.");
        assertThat(stage(waiting)).isEqualTo(LetterStage.FAILED);
        assertThat(stage(held)).isEqualTo(LetterStage.FAILED);
        assertThat(stage(arrived)).isEqualTo(LetterStage.ACCEPTED);
        await().untilAsserted(() -> assertThat(asked()).hasSize(2).allSatisfy(mail -> assertThat(mail.getText())
                .contains("has agreed to what the letters ask", "it is not counted")));
        assertThat(ToldRecords.about(school, Topic.LETTERS).stream().map(ToldRecords.Message::type))
                .containsOnly("letter.failed.v1");
        assertThat(Browser.seen(amina.get(pageOf(waiting))))
                .contains(
                        "They agreed: your letter was not needed",
                        "Not sent: Sra. Inés Quiñones Ibáñez has agreed",
                        "so it is not counted");
    }

    @Test
    void whatIsBeingSentAsItsOfficialAgreesIsNeverSaidToBeHeldBack() {
        var sent = writtenBefore(Duration.ofMinutes(1), "QUEUED");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update letter set claimed_until = ?2, due_at = ?2 where id = ?1")
                        .setParameter(1, sent)
                        .setParameter(2, clock.instant().plus(Duration.ofMinutes(2)))
                        .executeUpdate());

        carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(),
                carlos.get(desk),
                Map.of("stands", "AGREED", "stop", "yes"));

        assertThat(stage(sent)).isEqualTo(LetterStage.QUEUED);
        assertThat(asked()).isEmpty();
    }

    @Test
    void nothingIsConfirmedToWhoAgreedBeforeTheButton() {
        var written = writtenBefore(Duration.ofMinutes(1), "WRITTEN");
        var page = pageOf(written);
        var opened = amina.get(page);
        carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(),
                carlos.get(desk),
                Map.of("stands", "AGREED", "stop", "yes"));

        amina.post(page, opened, Map.of());

        assertThat(stage(written)).isEqualTo(LetterStage.WRITTEN);
        assertThat(Browser.seen(amina.get(page))).contains("Those you chose have agreed");
    }

    @Test
    void whoseLetterWentAgainIsAskedTwoWeeksAfterThat() {
        var again = arrivedBefore(Duration.ofDays(20));
        leftBefore(again, Duration.ofDays(13));
        round.go();
        assertThat(notes()).isZero();

        leftBefore(again, Duration.ofDays(15));
        round.go();
        assertThat(notes()).isEqualTo(1);

        var late = arrivedBefore(Duration.ofDays(27).plusHours(1));
        leftBefore(late, Duration.ofDays(5));
        round.go();
        assertThat(notes()).as("the day before everything is erased").isEqualTo(2);
    }

    private void leftBefore(UUID letter, Duration past) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update letter set finished_at = ?2 where id = ?1")
                        .setParameter(1, letter)
                        .setParameter(2, clock.instant().minus(past))
                        .executeUpdate());
    }

    private long notes() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery("""
                                select count(*) from writer_note n join manuscript m on m.id = n.manuscript_id
                                where m.action_id = ?1 and n.kind = 'DID_THEY_REPLY'""", Long.class)
                        .setParameter(1, school)
                        .getSingleResult())
                .longValue());
    }

    private LetterStage stage(UUID letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> letters.findById(letter).stage());
    }

    private String pageOf(UUID letter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> "/letters/confirm/"
                        + Secret.of(
                                        letters.writerOf(letters.findById(letter))
                                                .orElseThrow()
                                                .id(),
                                        pseudonyms)
                                .text());
    }

    private List<Mail> asked() {
        return mailbox.getMailsSentTo(writer);
    }

    private long sentNotes() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery("""
                                select count(*) from writer_note n join manuscript m on m.id = n.manuscript_id
                                where m.action_id = ?1 and n.mail_state = 'SENT'""", Long.class)
                        .setParameter(1, school)
                        .getSingleResult())
                .longValue());
    }

    private List<String> acts() {
        List<?> acts = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select act from staff_act where subject = ?1", String.class)
                        .setParameter(1, school.toString())
                        .getResultList());
        return acts.stream().map(String.class::cast).toList();
    }

    private UUID arrivedBefore(Duration past) {
        return writtenBefore(past, "ACCEPTED");
    }

    private UUID writtenBefore(Duration past, String stage) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant().minus(past);
            var written = new Written(
                    UUID.randomUUID(), Drafts.aminas(), "", writer, new KnownNames(List.of(school.toString())), "en");
            var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
            manuscript.moveMail(fate -> fate.notNeeded(now));
            if (!stage.equals("WRITTEN")) {
                manuscript.confirm(now, now.plus(Duration.ofDays(28)));
            }
            manuscript.openTo(
                    DigestUtils.sha256(Secret.of(manuscript.id(), pseudonyms).text()));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, "despacho@minedu.example.org", now);
            var letter = letters.of(manuscript).getFirst();
            entities.flush();
            entities.createNativeQuery("""
                            update letter set stage = ?3, due_at = cast(?2 as timestamptz) + interval '1 year',
                                confirmed_at = case when ?3 = 'WRITTEN' then null else cast(?2 as timestamptz) end,
                                finished_at = case when ?3 = 'ACCEPTED' then cast(?2 as timestamptz) end where id = ?1""")
                    .setParameter(1, letter.id())
                    .setParameter(2, now)
                    .setParameter(3, stage)
                    .executeUpdate();
            return letter.id();
        });
    }
}
