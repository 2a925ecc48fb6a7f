package org.clarion.supporters.alerting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.ActsTold;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.TotalsTold;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.mailing.Kind;
import org.clarion.supporters.mailing.MailReaders;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

/** What people hear of an action after, or instead of, its alert: once, and only what staff chose to tell. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NewsMailsTest {

    private static final Announcement FOLLOW_UP = new Announcement(News.FOLLOW_UP, 1, Audience.NETWORK, Map.of());
    private static final Announcement SILENT = new Announcement(News.LAUNCH, 1, Audience.NOBODY, Map.of());

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    SupporterActs acts;

    @Inject
    DueMails due;

    @Inject
    Pseudonyms pseudonyms;

    private final UUID matter = UUID.randomUUID();
    private final UUID action = UUID.randomUUID();
    private final List<String> others = new ArrayList<>();
    private final Sheet sheet = Sheets.families(action);

    @Test
    void aFollowUpSaysWhichSheetItFollowsInEachLanguage() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");
        var third = UUID.randomUUID();
        launch(Sheets.inCase(action, matter, 2));
        mails(amina, 1);
        mails(ines, 1);

        launch(Sheets.inCase(third, matter, 3, FOLLOW_UP));

        var mail = mails(amina, 2).getLast();
        assertThat(mail.getSubject())
                .isEqualTo("Urgent action goes on: Families may be put over the border within a day");
        assertThat(mail.getText())
                .contains("a letter is needed again", "Third UA 106.23\nIt follows Second UA 106.23.\nFamilies may")
                .contains("/actions/" + third + "?lang=en", "- Withdraw the decree.")
                .doesNotContain("{");
        assertThat(mail.getHtml())
                .contains("<p class=\"quiet\">It follows Second UA 106.23.</p>", ">Third UA 106.23</span>");
        assertThat(mails(ines, 2).getLast().getText())
                .contains("Tercera AU 106.23\nSigue a la Segunda AU 106.23.", "hace falta otra carta");
    }

    @Test
    void aFollowUpSaysWhatHappenedSinceTheSheetBefore() {
        var amina = confirmed("amina", "en");
        launch(Sheets.announcing(Sheets.inCase(action, matter, 2), 1, SILENT));
        TotalsTold.told(action, 1_412, 268, 0);
        var third = UUID.randomUUID();

        launch(Sheets.inCase(
                third,
                matter,
                3,
                new Announcement(News.FOLLOW_UP, 1, Audience.NETWORK, Map.of("en", "A court has heard them."))));

        assertThat(mails(amina, 1).getLast().getText())
                .contains("What happened since:\nA court has heard them.\n")
                .contains("On Second UA 106.23: 1,412 acts were reported: letters, calls and others. 268 of them")
                .doesNotContain("taken by the mail server");
    }

    @Test
    void aSheetThatSaysStopAsksForNothing() {
        var amina = confirmed("amina", "en");
        launch(Sheets.announcing(Sheets.inCase(action, matter, 2), 1, SILENT));
        var third = UUID.randomUUID();

        launch(Sheets.stopping(Sheets.inCase(third, matter, 3, FOLLOW_UP)));

        var mail = mails(amina, 1).getLast();
        assertThat(mail.getSubject()).isEqualTo("Please stop: Families may be put over the border within a day");
        assertThat(mail.getText())
                .contains("Please do not act on this any more.", "/actions/" + third)
                .doesNotContain("Withdraw the decree.", "a letter is needed");
    }

    @Test
    void aLaunchThatNobodyIsToWriteOfIsMailedToNobody() {
        var amina = confirmed("amina", "en");

        launch(Sheets.announcing(sheet, 1, SILENT));
        change(Sheets.announcing(sheet, 2, SILENT));

        assertQuiet(amina, 0);
    }

    @Test
    void aChangeReachesThoseWhoWereAlertedWithWhatChangedOnce() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");
        launch(sheet);
        mails(amina, 1);
        mails(ines, 1);
        var late = confirmed("late", "en");

        var told = Sheets.announcing(sheet, 2, changed(2));
        var id = Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(told));
        Teller.again(id, Topic.URGENT_ACTIONS, new UrgentActionChanged(told));
        change(told);
        change(Sheets.announcing(sheet, 3, changed(2)));

        var mail = mails(amina, 2).getLast();
        assertThat(mail.getSubject())
                .isEqualTo("Urgent action changed: Families may be put over the border within a day");
        assertThat(mail.getText())
                .contains("What changed:\nThe deadline is later.\n\nWho it is about:")
                .contains("Read it as it stands now, and act:\nhttp://localhost:8080/actions/" + action + "?lang=en")
                .contains(
                        "and we had written to you about this action. Choose what we write to you about, how often, or pause:\n")
                .doesNotContain("{");
        assertThat(mail.getHtml()).contains("<span lang=\"en\" dir=\"ltr\">The deadline is later.</span>");
        assertThat(mail.getHeaders().get("List-Unsubscribe")).isNotEmpty();
        assertThat(mails(ines, 2).getLast().getText()).contains("Qué cambió:\nEl plazo es más largo.");
        assertQuiet(amina, 2);
        assertQuiet(late, 0);
    }

    @Test
    void aChangeThatNobodyIsToBeToldOfIsMailedToNobody() {
        var amina = confirmed("amina", "en");
        launch(sheet);
        mails(amina, 1);

        change(Sheets.announcing(sheet, 2));

        assertQuiet(amina, 1);
    }

    @Test
    void howItEndedReachesThoseWhoWereAlertedOnceAndAsksForNothing() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");
        launch(sheet);
        mails(amina, 1);
        mails(ines, 1);
        var late = confirmed("late", "en");

        var over = Sheets.over(sheet, 2, "The decree was withdrawn.", outcome(2, Audience.ALERTED));
        end(over);
        end(over);

        var mail = mails(amina, 2).getLast();
        assertThat(mail.getSubject()).isEqualTo("Good news: Families may be put over the border within a day");
        assertThat(mail.getText())
                .contains(
                        "This is how it turned out.",
                        "Second UA 106.23\n",
                        "How it turned out: Law or decree withdrawn",
                        "This is good news.\n")
                .contains("What happened\nThe decree was withdrawn.\nWho says so: A lawyer of the families\n")
                .contains("Thank you to everyone who wrote.\n\nWhat comes next\nWe go on watching the border.\n")
                .contains("there is nothing to write any more.", "/actions/" + action + "?lang=en")
                .doesNotContain("Withdraw the decree.", "{");
        assertThat(mail.getHtml()).contains("Law or decree withdrawn").doesNotContain("class=\"button\"");
        assertThat(mail.getHeaders().get("List-Unsubscribe")).isNotEmpty();
        assertThat(mails(ines, 2).getLast().getText())
                .contains("Cómo terminó: Ley o decreto sin efecto", "otro idioma: inglés", "The decree was withdrawn.");
        assertQuiet(amina, 2);
        assertQuiet(late, 0);
    }

    @Test
    void anOutcomeThatNobodyIsToBeToldOfIsMailedToNobody() {
        var amina = confirmed("amina", "en");
        launch(sheet);
        mails(amina, 1);

        end(Sheets.over(sheet, 2, "The decree was withdrawn.", outcome(2, Audience.NOBODY)));

        assertQuiet(amina, 1);
    }

    @Test
    void aCorrectedOutcomeSaysThatItIsOne() {
        var amina = confirmed("amina", "en");
        launch(sheet);
        mails(amina, 1);
        end(Sheets.over(sheet, 2, "The decree was withdrawn.", outcome(2, Audience.ALERTED)));
        mails(amina, 2);

        change(Sheets.over(sheet, 3, "The decree was withdrawn in part.", outcome(3, Audience.ALERTED)));

        assertThat(mails(amina, 3).getLast().getText())
                .contains("corrected or added to since", "The decree was withdrawn in part.");
    }

    @Test
    void aFollowUpToThoseWhoActedReachesNobodyElseAndSaysSo() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");
        var idle = confirmed("idle", "en");
        launch(Sheets.inCase(action, matter, 2));
        mails(idle, 1);
        ActsTold.told(action, amina);
        ActsTold.told(action, ines);
        var third = UUID.randomUUID();

        launch(Sheets.inCase(third, matter, 3, to(News.FOLLOW_UP, 1, Audience.NETWORK, true, List.of(), List.of())));

        var mail = mails(amina, 2).getLast();
        assertThat(mail.getText())
                .contains("It follows Second UA 106.23.\nYou acted on Second UA 106.23. Thank you.\nFamilies may");
        assertThat(mail.getHtml()).contains("<br>You acted on Second UA 106.23. Thank you.</p>");
        assertThat(mails(ines, 2).getLast().getText()).contains("Actuaste en la Segunda AU 106.23. Gracias.");
        assertQuiet(idle, 1);
    }

    @Test
    void whoActedIsWrittenToFirst() {
        var idle = confirmed("idle", "en");
        var amina = confirmed("amina", "en");
        launch(Sheets.inCase(action, matter, 2));
        mails(amina, 1);
        ActsTold.told(action, amina);
        var third = UUID.randomUUID();
        var decided = to(News.FOLLOW_UP, 1, Audience.NETWORK, false, List.of(), List.of());

        QuarkusTransaction.begin(); // until it ends nobody else sees these mails, and none of them goes
        acts.recognise();
        due.addAlerts(third, Kind.FOLLOW_UP, MailReaders.of(decided, Set.of(action, third)));
        var first = turn(third, amina);
        var later = turn(third, idle);
        QuarkusTransaction.rollback();

        assertThat(first).isBefore(later);
    }

    @Test
    void aLaunchReachesTheLanguagesOrTheCountriesThatWereChosenAndNobodyElse() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");
        var other = UUID.randomUUID();

        launch(Sheets.announcing(sheet, 1, to(News.LAUNCH, 1, Audience.NETWORK, false, List.of("es"), List.of())));
        assertThat(mails(ines, 1)).hasSize(1);
        assertQuiet(amina, 0);

        launch(Sheets.announcing(
                Sheets.families(other), 1, to(News.LAUNCH, 1, Audience.NETWORK, false, List.of(), List.of("SK"))));
        assertQuiet(amina, 0);

        var nowhere = UUID.randomUUID();
        launch(Sheets.announcing(
                Sheets.families(nowhere),
                1,
                to(News.LAUNCH, 1, Audience.NETWORK, false, List.of(), List.of("SK", "ZZ"))));
        assertThat(mails(amina, 1).getFirst().getText()).contains("/actions/" + nowhere);
    }

    @Test
    void whoActedWithoutAnAlertHearsHowItEndedAndOnlyWhatIsSo() {
        var amina = confirmed("amina", "en");
        launch(sheet);
        mails(amina, 1);
        var late = confirmed("late", "en");
        ActsTold.told(action, late);
        var newest = confirmed("newest", "en");

        end(Sheets.over(sheet, 2, "The decree was withdrawn.", outcome(2, Audience.ALERTED)));

        assertThat(mails(late, 1).getFirst().getText())
                .contains("This is how an urgent action turned out.", "You acted on Second UA 106.23. Thank you.")
                .contains("because you joined the network. Choose what")
                .doesNotContain("We wrote to you");
        assertThat(mails(amina, 2).getLast().getText())
                .contains("We wrote to you about this urgent action.")
                .doesNotContain("You acted");
        assertQuiet(newest, 0);
    }

    @Test
    void whoLeftHearsNothingMore() {
        var amina = confirmed("amina", "en");
        launch(sheet);
        var leave = Network.leavePage(mails(amina, 1).getFirst());
        given().redirects().follow(false).post(leave).then().statusCode(303);

        end(Sheets.over(sheet, 2, "The decree was withdrawn.", outcome(2, Audience.ALERTED)));

        assertQuiet(amina, 1);
    }

    private static Announcement to(
            News news, long version, Audience to, boolean acted, List<String> languages, List<String> countries) {
        return new Announcement(news, version, to, Map.of(), new Narrowing(acted, languages, countries));
    }

    /** When it was this reader's turn to be written to about an action. */
    private Instant turn(UUID about, String address) {
        return (Instant) entities.createNativeQuery("""
                        select mail_due_at from due_mail join supporter on supporter.id = supporter_id
                        where action_id = :action and pseudonym = :pseudonym""", Instant.class)
                .setParameter("action", about)
                .setParameter("pseudonym", pseudonyms.of(address))
                .getSingleResult();
    }

    private static Announcement changed(long version) {
        return new Announcement(
                News.CHANGE,
                version,
                Audience.ALERTED,
                Map.of("en", "The deadline is later.", "es", "El plazo es más largo."));
    }

    private static Announcement outcome(long version, Audience to) {
        return new Announcement(News.OUTCOME, version, to, Map.of());
    }

    private static void launch(Sheet told) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(told));
    }

    private static void change(Sheet told) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(told));
    }

    private static void end(Sheet told) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(told));
    }

    private static String confirmed(String name, String language) {
        var address = Network.address(name);
        Network.join(address, language);
        return address;
    }

    /** By the time somebody is alerted to a later action, what was due before has gone. */
    private void assertQuiet(String address, int mails) {
        var later = UUID.randomUUID();
        others.add(later.toString());
        var witness = confirmed("witness", "en");
        launch(Sheets.families(later));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(mailbox.getMailsSentTo(witness))
                .anyMatch(mail -> mail.getText().contains(later.toString())));
        await().during(Duration.ofMillis(600))
                .untilAsserted(() -> assertThat(about(address)).hasSize(mails));
    }

    private List<Mail> mails(String address, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(about(address)).hasSizeGreaterThanOrEqualTo(count));
        return about(address);
    }

    private List<Mail> about(String address) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains("/actions/"))
                .filter(mail -> others.stream().noneMatch(mail.getText()::contains))
                .toList();
    }
}
