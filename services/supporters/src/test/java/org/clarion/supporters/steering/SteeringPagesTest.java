package org.clarion.supporters.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.clarion.access.CarriedText;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.privacy.Pseudonyms;
import org.clarion.sheets.SheetCopies;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.mailing.Kind;
import org.clarion.supporters.mailing.MailReaders;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;
import org.clarion.supporters.mailings.MailingKind;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.vitals.DueMailCount;
import org.junit.jupiter.api.Test;

/** What staff see of a mailing and do with it, whoever presses what. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SteeringPagesTest {

    private static final Announcement NETWORK = new Announcement(News.LAUNCH, 1, Audience.NETWORK, Map.of());
    private static final Announcement SILENT = new Announcement(News.LAUNCH, 1, Audience.NOBODY, Map.of());

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    ActionMailings mailings;

    @Inject
    DueMails due;

    @Inject
    SheetCopies copies;

    @Inject
    @All
    List<DueMailCount> queues;

    @Inject
    Sessions sessions;

    @Inject
    CarriedText carried;

    @Inject
    Pseudonyms pseudonyms;

    @Inject
    Clock clock;

    private final UUID action = UUID.randomUUID();

    @Test
    void aHeldMailingSendsNothingUntilSomebodyLetsItGoOnAndThenToEachOnce() throws Exception {
        var amina = confirmed("amina");
        var page = "/desk/alerts/" + heldMailing();

        assertThat(noor().get(page).asString())
                .contains("<strong>held</strong>", "It is held. It goes on where it was", "<progress")
                .doesNotContain(amina, "Amina");
        var late = queues.stream()
                .mapToLong(queue -> queue.due(clock.instant()).many())
                .sum();
        await().during(Duration.ofMillis(600))
                .untilAsserted(() -> assertThat(about(amina)).isEmpty());
        assertThat(late).as("what is held is not late").isLessThan(mailing().people());

        Callable<Integer> press = () -> post(noor(), page, "/go-on", Map.of()).statusCode();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (var pressed : tabs.invokeAll(Collections.nCopies(4, press))) {
                assertThat(pressed.get()).isEqualTo(303);
            }
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(noor().get(page).asString()).contains("<strong>done</strong>"));
        assertThat(noor().get(page + "/progress").asString()).contains("\"waiting\":0", "mails are through.");
        assertThat(about(amina)).hasSize(1);
        assertThat(onRecord("let a mailing go on", page)).isEqualTo(1);
    }

    @Test
    void whoeverHoldsItItIsOneDeedAndTheListSaysIt() throws Exception {
        var page = "/desk/alerts/" + heldMailing();
        post(noor(), page, "/time", Map.of("day", "2099-01-02", "time", "07:30"));
        post(noor(), page, "/go-on", Map.of());

        Callable<Integer> press = () -> post(noor(), page, "/hold", Map.of()).statusCode();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (var pressed : tabs.invokeAll(Collections.nCopies(4, press))) {
                assertThat(pressed.get()).isEqualTo(303);
            }
        }

        assertThat(onRecord("held a mailing", page)).isEqualTo(1);
        assertThat(noor().get("/desk/alerts?q=families&stage=HELD").asString()).contains("Launch: ", page);
        assertThat(noor().get("/desk/alerts?q=families&stage=DONE").asString()).doesNotContain(page);
        assertThat(noor().get("/desk/alerts?q=nobody+of+this+name").asString()).contains("Nothing fits");
        assertThat(noor().get("/desk/alerts/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    }

    @Test
    void whatHasNotGoneWaitsForTheTimeThatStaffChoose() {
        var amina = confirmed("amina");
        var page = "/desk/alerts/" + heldMailing();

        var past = post(noor(), page, "/time", Map.of("day", "2020-01-01", "time", "7 o'clock"));
        assertThat(past.statusCode()).isEqualTo(422);
        assertThat(past.asString()).contains("Write the time as 07:00.", "7 o&#39;clock");

        post(noor(), page, "/time", Map.of("day", "2099-01-02", "time", "07:30"));
        post(noor(), page, "/go-on", Map.of());

        assertThat(noor().get(page).asString()).contains("goes on later", "What has not gone waits until");
        await().during(Duration.ofMillis(600))
                .untilAsserted(() -> assertThat(about(amina)).isEmpty());
        assertThat(mailing().beginsAt()).isEqualTo(Instant.parse("2099-01-02T07:30:00Z"));
    }

    @Test
    void anUrgentMailingReachesThoseWhoHadGotEnoughAndNobodyWhoPauses() {
        var weekly = confirmed("weekly");
        var pausing = confirmed("pausing");
        var enough = confirmed("enough");
        choose(weekly, "choice_pace = 'WEEK'");
        choose(pausing, "choice_paused_until = date '2099-01-01'");
        had(weekly, 1);
        had(enough, 7);
        launch(NETWORK);
        var page = "/desk/alerts/" + mailing().id();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(keptBack(weekly)).isEqualTo("PACE");
            assertThat(keptBack(enough)).isEqualTo("HOUSE");
            assertThat(keptBack(pausing)).isEqualTo("PAUSE");
        });

        assertThat(noor().get(page + "/urgent").statusCode()).isEqualTo(403);
        var ingrid = as("Ingrid", Roles.COORDINATOR);
        assertThat(post(ingrid, page, "/urgent", Map.of("why", " ")).asString()).contains("Write why it is urgent");
        post(ingrid, page, "/urgent", Map.of("why", "They are put over the border tonight."));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(about(weekly)).hasSize(1);
            assertThat(about(enough)).hasSize(1);
        });
        assertThat(about(pausing)).isEmpty();
        assertThat(noor().get(page).asString())
                .contains("Marked as urgent: They are put over the border tonight.")
                .doesNotContain("/urgent\">");
        assertThat(onRecord("marked a mailing as urgent", page)).isEqualTo(1);
    }

    @Test
    void aTestGoesToOneselfAloneAndCountsNowhere() {
        var page = "/desk/alerts/" + heldMailing();
        var address = Network.address("noor");
        var mine = carried.seal("own-address", "Noor\n" + address);
        var fields = Map.of("me", mine, "mailing", page.substring("/desk/alerts/".length()), "in", "es");

        assertThat(test(as("Ingrid", Roles.COORDINATOR), page, fields).statusCode())
                .isEqualTo(410);
        assertThat(mailbox.getMailsSentTo(address)).isEmpty();
        assertThat(test(noor(), page, fields).asString()).contains("The test is on its way to you.");

        assertThat(mailbox.getMailsSentTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject())
                    .isEqualTo("[Prueba] Acción urgente: Familias podrían ser expulsadas en un día");
            assertThat(mail.getText()).contains("Alguien necesita tu carta.");
            assertThat(mail.getHeaders()).doesNotContainKey("List-Unsubscribe");
        });
        assertThat(noor().get(page + "/preview?in=es").asString())
                .contains("Acción urgente: Familias podrían ser expulsadas en un día", "mail-frame");
    }

    private static Response post(Browser who, String page, String deed, Map<String, String> fields) {
        return who.post(page + deed, who.get(page + "/time"), fields);
    }

    private static Response test(Browser who, String page, Map<String, String> fields) {
        return who.post("/desk/alerts/test", who.get(page + "/time"), fields);
    }

    private Browser noor() {
        return as("Noor", Roles.CAMPAIGNER);
    }

    private Browser as(String name, String role) {
        return Browser.of(name, role, sessions::start);
    }

    private static String confirmed(String name) {
        var address = Network.address(name);
        Network.join(address, "en");
        return address;
    }

    private void launch(Announcement decided) {
        Teller.tell(
                Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.announcing(Sheets.families(action), 1, decided)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(copies.of(action)).isPresent());
    }

    /** Held before the first of its mails can go: both in one transaction. */
    private UUID heldMailing() {
        launch(SILENT);
        QuarkusTransaction.requiringNew().run(() -> {
            var people = due.addAlerts(action, Kind.ALERT, MailReaders.of(NETWORK, Set.of(action)));
            mailings.begin(action, MailingKind.ALERT, 0, people);
            mailings.of(action, MailingKind.ALERT, 0).orElseThrow().hold(clock.instant());
        });
        return mailing().id();
    }

    private ActionMailing mailing() {
        return QuarkusTransaction.requiringNew()
                .call(() -> mailings.of(action, MailingKind.ALERT, 0).orElseThrow());
    }

    private void choose(String address, String what) {
        update("update supporter set " + what + " where pseudonym = ?1", address);
    }

    /** As if so many mails about other actions had gone to them yesterday. */
    private void had(String address, int mails) {
        update("""
                insert into due_mail (id, kind, supporter_id, action_id, made_at, mail_state, mail_attempts, mail_due_at, mail_done_at)
                select gen_random_uuid(), 'ALERT', id, gen_random_uuid(), now(), 'SENT', 1, now(), now() - interval '1 day'
                from supporter, generate_series(1, %d) where pseudonym = ?1""".formatted(mails), address);
    }

    private void update(String sql, String address) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(entities.createNativeQuery(sql)
                        .setParameter(1, pseudonyms.of(address))
                        .executeUpdate())
                .isPositive());
    }

    private String keptBack(String address) {
        return QuarkusTransaction.requiringNew().call(() -> (String) entities.createNativeQuery("""
                        select coalesce(kept_back, 'no') from due_mail join supporter on supporter.id = supporter_id
                        where action_id = ?1 and pseudonym = ?2""")
                .setParameter(1, action)
                .setParameter(2, pseudonyms.of(address))
                .getSingleResult());
    }

    private long onRecord(String act, String page) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        entities.createNativeQuery("select count(*) from staff_act where act = ?1 and subject = ?2")
                                .setParameter(1, act)
                                .setParameter(2, page.substring("/desk/alerts/".length()))
                                .getSingleResult())
                .longValue());
    }

    private List<Mail> about(String address) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains("/actions/" + action))
                .toList();
    }
}
