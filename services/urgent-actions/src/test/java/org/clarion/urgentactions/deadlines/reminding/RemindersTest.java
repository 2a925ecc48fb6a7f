package org.clarion.urgentactions.deadlines.reminding;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.OutcomeKind;
import org.clarion.mail.due.MailSender;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.asks.AskJudging;
import org.clarion.urgentactions.asks.PlanEntry;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Ending;
import org.clarion.urgentactions.sheets.Extending;
import org.clarion.urgentactions.sheets.Launching;
import org.clarion.urgentactions.sheets.Outcome;
import org.clarion.urgentactions.sheets.TellingChoice;
import org.clarion.urgentactions.staff.StaffInTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RemindersTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-09");
    private static final Instant END = Instant.parse("2027-03-10T05:00:00Z");
    private static final Instant LAUNCH = Instant.parse("2027-03-01T12:00:00Z");

    @Inject
    PlanReminders planning;

    @Inject
    SendDigests digests;

    @Inject
    MailsToStaff queue;

    @Inject
    MailSender sender;

    @Inject
    MockMailbox mailbox;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Extending extending;

    @Inject
    Ending ending;

    @Inject
    Actions actions;

    @Inject
    Plans plans;

    @Inject
    AskJudging judging;

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    private final UUID id = UUID.randomUUID();
    private String tomas;

    @BeforeEach
    void launch() {
        tomas = StaffInTests.member(database, "Tomás", Roles.CAMPAIGNER, "en", "Atlantic/Azores");
        clock.stopAt(LAUNCH);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(LAST_DAY)), null, tomas);
        launching.launch(id, version(), tomas);
        planning.look();
    }

    @AfterEach
    void letTimePass() {
        clock.run();
    }

    @Test
    void theOwnerIsRemindedAtEachDistanceOnce() {
        assertThat(sentBy(END.minus(Duration.ofDays(7)).minusSeconds(1))).isEmpty();
        assertThat(sentBy(END.minus(Duration.ofDays(7)))).hasSize(1);
        assertThat(sentBy(END.minus(Duration.ofDays(5)))).hasSize(1);
        assertThat(sentBy(END.minus(Duration.ofDays(2)))).hasSize(2);
        assertThat(sentBy(END.minus(Duration.ofDays(1)))).hasSize(3);
        assertThat(sentBy(END.minus(Duration.ofHours(3)))).hasSize(4);
        assertThat(sentBy(END.minusSeconds(1))).hasSize(4);
        assertThat(sentBy(END)).hasSize(5);
        assertThat(sentBy(END.plus(Duration.ofDays(2)))).hasSize(6);
        assertThat(sentBy(END.plus(Duration.ofDays(7)))).hasSize(7);
        assertThat(sentBy(END.plus(Duration.ofDays(70)))).hasSize(7);
    }

    @Test
    void aReminderSaysHowLongThereAndHereAndLeadsToTheNextStep() {
        var mail = sentBy(END.minus(Duration.ofHours(3))).getLast();

        assertThat(mail.getSubject()).isEqualTo("3 hours left: Librarian missing");
        assertThat(mail.getText())
                .contains("This action is in your hands, and its deadline is near.", "3 hours left")
                .contains("until midnight in Lima, at the end of 9 March 2027", "10 March 2027, 04:00 your time")
                .contains("/desk/actions/" + id + "/extend", "/desk/actions/" + id + "/end", "/desk/deadlines/mine");
        assertThat(mail.getHtml()).contains("class=\"button\"", "Extend the deadline", "lang=\"en\"");
    }

    @Test
    void onceItIsOverTheMailAsksForTheOutcomeInItsReadersLanguage() {
        var ana = StaffInTests.member(database, "Ana", Roles.COORDINATOR, "es", "Europe/Madrid");
        handOver(ana, "La abogada llama el viernes.");

        var mail = sentTo(ana, END).getLast();

        assertThat(mail.getSubject()).isEqualTo("¿Qué pasó? Librarian missing");
        assertThat(mail.getText()).contains("nadie ha contado todavía qué pasó", "10 de marzo de 2027, 6:00, tu hora");
        assertThat(sentTo(tomas, END)).isEmpty();
    }

    @Test
    void whoeverIsHandedAnActionGetsAMailWithTheNote() {
        var ana = StaffInTests.member(database, "Ana", Roles.COORDINATOR, "es", "Europe/Madrid");
        handOver(ana, "La abogada llama el viernes.");

        var mail = sentTo(ana, LAUNCH).getLast();

        assertThat(mail.getSubject()).isEqualTo("Tomás la pone en tus manos: Librarian missing");
        assertThat(mail.getText()).contains("La abogada llama el viernes.");
        assertThat(mail.getHtml()).contains("La abogada llama el viernes.", "lang=\"es\"");
    }

    @Test
    void afterANightSwitchedOffOneReminderIsEnough() {
        assertThat(sentBy(END.minus(Duration.ofHours(1)))).hasSize(1);
        assertThat(sentBy(END.minus(Duration.ofHours(1))).getLast().getSubject())
                .startsWith("1 hour left");
    }

    @Test
    void aMovedDeadlineIsRemindedOfAnewAndTheOldOneIsSilent() {
        clock.stopAt(END.minus(Duration.ofDays(7)).minusSeconds(60));
        extending.extend(id, version(), LAST_DAY.plusDays(4), TellingChoice.NOBODY, tomas);
        planning.look();

        assertThat(sentBy(END.minus(Duration.ofDays(7)).plusSeconds(60))).isEmpty();
        assertThat(sentBy(END.minus(Duration.ofDays(3)))).hasSize(1);
    }

    @Test
    void whatHasItsOutcomeIsRemindedOfNoMore() {
        clock.stopAt(END.minus(Duration.ofDays(8))); // before the first is due: the service's own thread sends, too
        var outcome = new Outcome(OutcomeKind.RELEASED, Map.of("en", new Outcome.Words("She is home.", "", "", "")));
        ending.end(id, version(), outcome, tomas);

        assertThat(sentBy(END.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void whoWantsNoneGetsNone() {
        browser().send("/desk/deadlines/mine", "/desk/deadlines/mine", Map.of("reminders", "", "digest", ""));

        assertThat(sentBy(END.minus(Duration.ofDays(2)))).isEmpty();
        assertThat(browser().get("/desk/deadlines/mine").asString())
                .doesNotContain("name=\"reminders\" value=\"yes\" checked");
    }

    @Test
    void planningAgainPlansNothingTwiceHoweverManyInstances() throws InterruptedException {
        clock.stopAt(LAUNCH.plusSeconds(60));
        extending.extend(id, version(), LAST_DAY.plusDays(1), TellingChoice.NOBODY, tomas);
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var instance = 0; instance < 6; instance++) {
                threads.submit(() -> {
                    begin.await();
                    planning.look();
                    return true;
                });
            }
            begin.countDown();
        }
        clock.stopAt(END.plus(Duration.ofDays(1)).minus(Duration.ofDays(7)));
        var again = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var instance = 0; instance < 6; instance++) {
                threads.submit(() -> {
                    again.await();
                    return sender.sendFrom(queue);
                });
            }
            again.countDown();
        }

        assertThat(sentBy(clock.instant())).hasSize(1);
    }

    @Test
    void theMorningsMailComesAtItsHourByTheReadersClockOnceADay() {
        // The Azores are an hour behind universal time in winter.
        assertThat(digestsBy("2027-03-09T07:59:59Z")).isEmpty();
        assertThat(digestsBy("2027-03-09T08:00:00Z")).hasSize(1);
        assertThat(digestsBy("2027-03-09T12:00:00Z")).hasSize(1);
        assertThat(digestsBy("2027-03-10T09:00:00Z")).hasSize(2);

        var mails = digestsBy("2027-03-10T09:00:00Z");
        assertThat(mails.getFirst().getSubject()).isEqualTo("1 action ends today");
        assertThat(mails.getFirst().getText())
                .contains("Good morning, Tomás.", "Ends today", "- Librarian missing: 21 hours left");
        assertThat(mails.getLast().getSubject()).isEqualTo("Your deadlines, 1 outcome is missing");
        assertThat(mails.getLast().getHtml()).contains("Ended without outcome", "Librarian missing");
    }

    @Test
    void theMorningsMailSaysWhatWaitsForACheckByItsReader() {
        var draft = UUID.randomUUID();
        drafting.begin(draft, Drafts.alone(Drafts.titled("Poet in hiding", LAST_DAY.plusDays(30))), null, tomas);
        var ana = StaffInTests.member(database, "Ana", Roles.CAMPAIGNER, "es", "Europe/Madrid");
        var check = "/desk/actions/" + draft + "/check";
        browser().send(check, check + "/ask", Map.of("whom", ana, "note", "Is her name right?"));

        clock.stopAt(Instant.parse("2027-03-02T06:00:00Z"));
        digests.look();

        var mail = sentTo(ana, clock.instant()).getLast();
        assertThat(mail.getSubject()).isEqualTo("Tus plazos");
        assertThat(mail.getText()).contains("Buenos días, Ana.", "Esperan tu revisión", "- Poet in hiding", check);
    }

    @Test
    void anEveningIsNoMorningAndADayWithNothingToSayHasNoMail() {
        assertThat(digestsBy("2027-03-09T20:00:00Z")).isEmpty();
        assertThat(digestsBy("2027-03-01T13:30:00Z")).isEmpty();
    }

    @Test
    void theMorningsMailCanBeSwitchedOff() {
        browser().send("/desk/deadlines/mine", "/desk/deadlines/mine", Map.of("digest", ""));

        assertThat(digestsBy("2027-03-09T08:00:00Z")).isEmpty();
    }

    @Test
    void asksThatNobodyLooksAtAreToldToCoordinatorsOnceAMonth() {
        var ana = StaffInTests.member(database, "Ana", Roles.COORDINATOR, "es", "Europe/Madrid");
        var plan = UUID.randomUUID();
        plans.add(
                plan,
                new PlanEntry("Plan " + plan, "", "en", null, "", "We ask the port:\n1. To open.\n2. To pay."),
                ana);
        plans.publish(plan);
        judging.look(plans.ask(plan, 1).orElseThrow().id(), ana);

        assertThat(unseenBy(ana, plan, "2027-08-01T06:00:00Z")).isEmpty();
        judging.look(plans.ask(plan, 1).orElseThrow().id(), ana);
        assertThat(unseenBy(ana, plan, "2027-09-01T06:00:00Z"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText()).contains("Plan " + plan + ": una demanda"));
        assertThat(unseenBy(ana, plan, "2027-09-02T06:00:00Z")).hasSize(1);
    }

    /** What was sent by that morning about the asks of a plan. */
    private List<Mail> unseenBy(String member, UUID plan, String now) {
        clock.stopAt(Instant.parse(now));
        digests.look();
        return sentTo(member, clock.instant()).stream()
                .filter(mail -> mail.getText().contains("/desk/plans/" + plan + "?stale=yes"))
                .toList();
    }

    private List<Mail> digestsBy(String now) {
        clock.stopAt(Instant.parse(now));
        digests.look();
        return sentTo(tomas, clock.instant()).stream()
                .filter(mail -> mail.getText().contains("Good morning"))
                .toList();
    }

    private List<Mail> sentBy(Instant now) {
        return sentTo(tomas, now);
    }

    /** What somebody has got until then. The service's own thread sends as well: what it holds comes to its end first. */
    private List<Mail> sentTo(String member, Instant now) {
        clock.stopAt(now);
        await().until(() -> !sender.sendFrom(queue) && nothingIsUnderWay());
        return mailbox.getMailsSentTo(StaffInTests.address(member));
    }

    private boolean nothingIsUnderWay() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                                select 1 from staff_mail
                                where mail_state = 'CLAIMED' or mail_state = 'DUE' and mail_due_at <= ?1""")
                .setParameter(1, clock.instant())
                .getResultList()
                .isEmpty());
    }

    private void handOver(String to, String note) {
        var page = "/desk/actions/" + id + "/hand-over";
        browser().send(page, page, Map.of("whom", to, "note", note));
    }

    private Browser browser() {
        return Browser.of(tomas, Roles.CAMPAIGNER, sessions::start);
    }

    private long version() {
        return actions.of(id).orElseThrow().version();
    }
}
