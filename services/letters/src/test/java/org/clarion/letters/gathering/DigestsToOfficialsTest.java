package org.clarion.letters.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.bounces.ReturnedMails;
import org.clarion.bounces.ReturnedMails.Heard;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.contracts.Topic;
import org.clarion.letters.Sheets;
import org.clarion.letters.confirming.Secret;
import org.clarion.letters.sending.DigestAddresses;
import org.clarion.letters.sending.ErasingManuscripts;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.clarion.letters.sending.RepliesTo;
import org.clarion.letters.sending.Written;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.mail.MailOutcome;
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
class DigestsToOfficialsTest {

    private static final String BLOCKED = "SMTP 550 5.7.1";

    private final UUID school = UUID.randomUUID();
    private final String office = "mesa-" + school + "@minedu.example.org";
    private final Target minister =
            Sheets.reached(Sheets.MINISTER, office, "", "", "", "Calle del Comercio 193, Lima 41");
    private final String desk = "/desk/letters/addresses/" + school + "/" + minister.targetId();

    private final SheetCopies copies;
    private final Letters letters;
    private final Manuscripts manuscripts;
    private final DigestsToOfficials digests;
    private final DigestAddresses addresses;
    private final ErasingManuscripts erasing;
    private final ReturnedMails returned;
    private final ReturnAddresses returns;
    private final Pseudonyms pseudonyms;
    private final MockMailbox mailbox;
    private final Sessions sessions;
    private final Clock clock;

    DigestsToOfficialsTest(
            SheetCopies copies,
            Letters letters,
            Manuscripts manuscripts,
            DigestsToOfficials digests,
            DigestAddresses addresses,
            ErasingManuscripts erasing,
            ReturnedMails returned,
            ReturnAddresses returns,
            Pseudonyms pseudonyms,
            MockMailbox mailbox,
            Sessions sessions,
            Clock clock) {
        this.copies = copies;
        this.letters = letters;
        this.manuscripts = manuscripts;
        this.digests = digests;
        this.addresses = addresses;
        this.erasing = erasing;
        this.returned = returned;
        this.returns = returns;
        this.pseudonyms = pseudonyms;
        this.mailbox = mailbox;
        this.sessions = sessions;
        this.clock = clock;
    }

    @BeforeEach
    void launch() {
        var until = LocalDate.ofInstant(clock.instant(), Sheets.LIMA).plusDays(20);
        copies.keep(Sheets.sheet(school, 1, until, Sheet.Status.LIVE, List.of(minister)));
    }

    @Test
    void whatABlockedAddressRefusedLeavesInOneMailOfTheDayAndEachCountsOnce() {
        var amina = inTransaction(() -> blocked(written("Amina Núñez", "Boston", RepliesTo.WRITER)));
        inTransaction(() -> blocked(written("Joe Example", "Leeds", RepliesTo.CLARION)));
        inTransaction(() -> blocked(written("Mei Beispiel", "Graz", RepliesTo.WRITER)));
        var noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        assertThat(Browser.seen(noor.get("/desk/letters"))).contains(office);
        assertThat(Browser.seen(noor.get(desk)))
                .contains("3 letters were refused there by the server’s rules: they would go again with it");

        noor.post(desk + "/digest", noor.get(desk), Map.of("on", "yes", "pack", "yes"));

        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        var mail = mails().getFirst();
        assertThat(mail.getSubject()).contains("3", "Escuela cerrada en Písac");
        assertThat(mail.getText())
                .contains("Amina Núñez\nBoston", "Joe Example\nLeeds", "Mei Beispiel\nGraz", "Carta 3 de 3")
                .contains("Respuestas a esta carta: amina-" + school, "mei-" + school)
                .doesNotContain("joe-" + school);
        var id = UUID.fromString(mail.getHeaders().get("Message-ID").getFirst().substring(1, 37));
        assertThat(mail.getReplyTo()).isEqualTo(returns.of(id).orElseThrow().onTheWire());
        assertThat(mail.getBounceAddress()).isEqualTo(mail.getReplyTo());
        assertThat(mail.getAttachments()).singleElement().satisfies(file -> assertThat(file.getName())
                .isEqualTo("cartas-3.pdf"));
        await().untilAsserted(() -> assertThat(types("letter.delivered.v1")).isEqualTo(3));
        assertThat(types("letter.sent.v1")).isEqualTo(3);
        assertThat(types("letter.failed.v1")).isEqualTo(3);
        assertThat(Browser.seen(Browser.ofAVisitor().get(pageOf(amina)))).contains("in one mail with 2 other letters");

        var next = inTransaction(() -> queued("Tomás Ejemplo", "Quito"));

        inTransaction(() -> assertThat(digests.claim()).as("one a day").isEmpty());
        assertThat(stage(next)).isEqualTo(LetterStage.QUEUED);
        assertThat(Browser.seen(Browser.ofAVisitor().get(pageOf(next)))).contains("Waits for the mail of the day.");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnBeforeItLeavesIsNotInIt() {
        var made = made("Amina Núñez", "Joe Example");
        inTransaction(() ->
                erasing.erase(letters.writerOf(letters.findById(made.letters().getFirst()))
                        .orElseThrow()
                        .id()));

        var mail = inTransaction(() -> digests.write(made.digest())).orElseThrow();
        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Accepted()));

        assertThat(mail.text()).contains("Joe Example", "Carta 1 de 1").doesNotContain("Amina");
        assertThat(stage(made.letters().getFirst())).isEqualTo(LetterStage.FAILED);
        assertThat(stage(made.letters().getLast())).isEqualTo(LetterStage.ACCEPTED);
        await().untilAsserted(() -> assertThat(types("letter.delivered.v1")).isEqualTo(1));

        assertThat(returned.wrote(made.digest(), "RE: Cartas\n\nGracias.")).isEqualTo(Heard.KEPT);
        assertThat(found(made.letters().getFirst()).isAnswered())
                .as("it never left")
                .isFalse();
        assertThat(found(made.letters().getLast()).isAnswered()).isTrue();
    }

    @Test
    void whoIsForPeopleOfAnotherCountryByNowGetsNoneAndNothingStaysBehind() {
        var made = made("Amina Núñez");
        var until = LocalDate.ofInstant(clock.instant(), Sheets.LIMA).plusDays(20);
        copies.keep(Sheets.sheet(school, 2, until, Sheet.Status.LIVE, List.of(copyForAnotherCountry())));

        assertThat(inTransaction(() -> digests.write(made.digest()))).isEmpty();

        assertThat(stage(made.letters().getFirst())).isEqualTo(LetterStage.FAILED);
        await().untilAsserted(() -> assertThat(types("letter.failed.v1")).isEqualTo(1));
    }

    private Target copyForAnotherCountry() {
        return new Target(
                minister.targetId(),
                Target.Role.COPY,
                minister.name(),
                minister.office(),
                minister.salutation(),
                minister.address(),
                office,
                null,
                null,
                null,
                "US");
    }

    @Test
    void ifAllIsWithdrawnNoMailGoesAndTheDayIsNotTaken() {
        var made = made("Amina Núñez");
        inTransaction(() ->
                erasing.erase(letters.writerOf(letters.findById(made.letters().getFirst()))
                        .orElseThrow()
                        .id()));

        assertThat(inTransaction(() -> digests.write(made.digest()))).isEmpty();
        inTransaction(() -> queued("Joe Example", "Leeds"));

        await().untilAsserted(() -> assertThat(mails()).hasSize(1));
        assertThat(mails().getFirst().getText()).contains("Joe Example").doesNotContain("Amina");
    }

    @Test
    void aTryThatDiedIsTheSameMailAndIsCountedOnce() {
        var made = made("Amina Núñez", "Joe Example");

        var first = inTransaction(() -> digests.write(made.digest())).orElseThrow();
        var again = inTransaction(() -> digests.write(made.digest())).orElseThrow();
        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Accepted()));
        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Accepted()));

        assertThat(again.marks().id()).isEqualTo(first.marks().id()).isEqualTo(made.digest());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(inTransaction(() -> digests.write(made.digest()))).isEmpty();
        await().untilAsserted(() -> assertThat(types("letter.delivered.v1")).isEqualTo(2));
    }

    @Test
    void aRefusedMailLosesNoLetterAndAfterThreeTheirWritersAreTold() {
        var made = made("Amina Núñez", "Joe Example");
        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Refused(BLOCKED)));

        made.letters().forEach(letter -> assertThat(found(letter)).satisfies(waiting -> {
            assertThat(waiting.stage()).isEqualTo(LetterStage.QUEUED);
            assertThat(waiting.reason()).isEqualTo(BLOCKED);
            assertThat(waiting.digest()).isEmpty();
        }));

        for (int day = 2; day <= 3; day++) {
            var next = anotherDay();
            assertThat(next.letters()).containsExactlyInAnyOrderElementsOf(made.letters());
            inTransaction(() -> digests.record(next.digest(), new MailOutcome.Refused(BLOCKED)));
        }

        made.letters().forEach(letter -> assertThat(stage(letter)).isEqualTo(LetterStage.BOUNCED));
        await().untilAsserted(() -> assertThat(types("letter.bounced.v1")).isEqualTo(2));
        assertThat(mails()).isEmpty();
    }

    @Test
    void whatIsNotTakenNowIsTriedAgainWithAllItsLetters() {
        var made = made("Amina Núñez", "Joe Example");

        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Deferred("SMTP 421 4.7.0")));

        assertThat(found(made.letters().getFirst()).digest()).contains(made.digest());
        assertThat(found(made.letters().getFirst()).reason()).isEqualTo("SMTP 421 4.7.0");
        assertThat(inTransaction(() -> digests.write(made.digest()))
                        .orElseThrow()
                        .text())
                .contains("Amina", "Joe");
    }

    @Test
    void aMailThatComesBackTakesAllItsLettersBackAndAnAnswerIsAnAnswerToAll() {
        var made = made("Amina Núñez", "Joe Example");
        assertThat(returned.cameBack(made.digest(), "5.7.1")).isEqualTo(Heard.TOO_EARLY);
        inTransaction(() -> digests.record(made.digest(), new MailOutcome.Accepted()));

        assertThat(returned.wrote(made.digest(), "RE: Cartas\n\nLa escuela abre el lunes."))
                .isEqualTo(Heard.KEPT);
        assertThat(made.letters())
                .allSatisfy(letter -> assertThat(found(letter).isAnswered()).isTrue());
        assertThat(Browser.seen(Browser.ofAVisitor().get(pageOf(made.letters().getFirst()))))
                .as("an answer to all came to Clarion, though its writer wanted answers themselves")
                .contains("has answered. Our staff have the answer.", "If the official answers that mail as a whole");
        assertThat(returned.cameBack(made.digest(), "5.7.1")).isEqualTo(Heard.NOTED);
        assertThat(returned.cameBack(made.digest(), "5.7.1")).isEqualTo(Heard.NOTED);

        made.letters().forEach(letter -> assertThat(stage(letter)).isEqualTo(LetterStage.RETURNED));
        await().untilAsserted(() -> assertThat(types("letter.bounced.v1")).isEqualTo(2));
    }

    /** A mail that was made and claimed, so that nobody sends it but the test. */
    record Made(UUID digest, List<UUID> letters) {}

    private Made made(String... names) {
        return inTransaction(() -> {
            addresses.turn(office, true, false, clock.instant());
            var waiting = Stream.of(names).map(name -> queued(name, "Leeds")).toList();
            return new Made(claimed(waiting), waiting);
        });
    }

    private Made anotherDay() {
        return inTransaction(() -> {
            letters.getEntityManager()
                    .createNativeQuery("update pace set due_at = 'epoch' where address = ?1")
                    .setParameter(1, office)
                    .executeUpdate();
            var waiting =
                    letters.list("sentTo", office).stream().map(Letter::id).toList();
            return new Made(claimed(waiting), waiting);
        });
    }

    /** Whatever other tests left due is claimed with it. */
    private UUID claimed(List<UUID> waiting) {
        var claims = Stream.generate(digests::claim).takeWhile(claim -> !claim.isEmpty());
        var all = claims.flatMap(List::stream).toList();
        var ours = letters.findById(waiting.getFirst()).digest().orElseThrow();
        assertThat(all).contains(ours);
        return ours;
    }

    private UUID queued(String name, String town) {
        letters.pace(office);
        return written(name, town, RepliesTo.WRITER);
    }

    private UUID written(String name, String town, RepliesTo replies) {
        var now = clock.instant();
        var draft = new LetterDraft(
                Set.of(minister.targetId()),
                "",
                LetterLanguage.ES,
                "Le pido que reabra la escuela. Se lo pide " + name + ".",
                name,
                town,
                Set.of());
        var address = name.split(" ")[0].toLowerCase(Locale.ROOT) + "-" + school + "@example.org";
        var written =
                new Written(UUID.randomUUID(), draft, "", address, new KnownNames(List.of(address)), "en", replies);
        var manuscript = new Manuscript(school, written, now, now.plus(Duration.ofDays(7)));
        manuscript.moveMail(fate -> fate.notNeeded(now));
        manuscript.confirm(now, now.plus(Duration.ofDays(28)));
        manuscript.openTo(
                DigestUtils.sha256(Secret.of(manuscript.id(), pseudonyms).text()));
        manuscripts.persist(manuscript);
        letters.write(manuscript, minister, office, now);
        var letter = letters.of(manuscript).getFirst();
        letter.confirm("", now);
        return letter.id();
    }

    private UUID blocked(UUID letter) {
        letters.pace(office);
        letters.flush();
        letters.getEntityManager()
                .createNativeQuery("update letter set stage = 'BOUNCED', reason = ?2, finished_at = ?3 where id = ?1")
                .setParameter(1, letter)
                .setParameter(2, BLOCKED)
                .setParameter(3, clock.instant())
                .executeUpdate();
        return letter;
    }

    private String pageOf(UUID letter) {
        return inTransaction(() -> "/letters/confirm/"
                + Secret.of(
                                letters.list("targetId = ?1 and id = ?2", minister.targetId(), letter).stream()
                                        .flatMap(one -> letters.writerOf(one).stream())
                                        .findFirst()
                                        .orElseThrow()
                                        .id(),
                                pseudonyms)
                        .text());
    }

    private Letter found(UUID letter) {
        return inTransaction(() -> letters.findById(letter));
    }

    private LetterStage stage(UUID letter) {
        return found(letter).stage();
    }

    private List<Mail> mails() {
        return mailbox.getMailsSentTo(office);
    }

    private long types(String type) {
        return ToldRecords.about(school, Topic.LETTERS).stream()
                .filter(told -> told.type().equals(type))
                .count();
    }

    private static <T> T inTransaction(Callable<T> deed) {
        return QuarkusTransaction.requiringNew().call(deed);
    }

    private static void inTransaction(Runnable deed) {
        QuarkusTransaction.requiringNew().run(deed);
    }
}
