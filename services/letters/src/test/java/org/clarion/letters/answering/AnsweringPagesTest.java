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
import org.clarion.letters.Sheets;
import org.clarion.letters.TypedLetter;
import org.clarion.letters.confirming.Secret;
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
        var page = QuarkusTransaction.requiringNew()
                .call(() -> "/letters/confirm/"
                        + Secret.of(
                                        letters.writerOf(letters.findById(letter))
                                                .orElseThrow()
                                                .id(),
                                        pseudonyms)
                                .text());
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
        var preview = amina.post(page, writing, TypedLetter.with(Map.of()));
        var refused = amina.post(page + "/send", preview, TypedLetter.with(Map.of("email", writer)));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(refused)).contains("Those you chose have agreed");

        carlos.post(
                desk + "/officials/" + Sheets.MINISTER.targetId(), opened, Map.of("stands", "EVADING", "stop", "yes"));
        assertThat(Browser.seen(amina.get(page))).doesNotContain("has agreed");
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
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = clock.instant().minus(past);
            var written = new Written(
                    UUID.randomUUID(), Drafts.aminas(), "", writer, new KnownNames(List.of(school.toString())), "en");
            var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
            manuscript.moveMail(fate -> fate.notNeeded(now));
            manuscript.confirm(now, now.plus(Duration.ofDays(28)));
            manuscript.openTo(
                    DigestUtils.sha256(Secret.of(manuscript.id(), pseudonyms).text()));
            manuscripts.persist(manuscript);
            letters.write(manuscript, Sheets.MINISTER, "despacho@minedu.example.org", now);
            var letter = letters.of(manuscript).getFirst();
            entities.flush();
            entities.createNativeQuery(
                            "update letter set stage = 'ACCEPTED', confirmed_at = ?2, finished_at = ?2 where id = ?1")
                    .setParameter(1, letter.id())
                    .setParameter(2, now)
                    .executeUpdate();
            return letter.id();
        });
    }
}
