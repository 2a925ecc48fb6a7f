package org.clarion.supporters.alerting;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.privacy.Pseudonyms;
import org.clarion.sheets.SheetCopies;
import org.clarion.supporters.ActsTold;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.TotalsTold;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;
import org.clarion.supporters.mailings.MailingKind;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

/** What goes without anybody asking: that a deadline is near, and the totals of what is over. Each of it once. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class LaterNewsTest {

    private static final String REMINDER = "It ends soon: Families may be put over the border within a day";
    private static final String TOTALS = "What everybody did: Families may be put over the border within a day";

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    BeginMailings beginning;

    @Inject
    ActionMailings mailings;

    @Inject
    SheetCopies copies;

    @Inject
    Pseudonyms pseudonyms;

    private final UUID action = UUID.randomUUID();
    private final Sheet sheet = Sheets.families(action);

    @Test
    void whoHasNotActedIsRemindedOnceHoweverManyInstancesBegin() throws Exception {
        var amina = confirmed("amina");
        var ines = confirmed("ines");
        launch();
        alertsWentDaysAgo();
        ActsTold.told(action, ines);
        change(Sheets.until(sheet, 2, Instant.now().plus(Duration.ofDays(2))));
        var late = confirmed("late");

        Runnable instance = beginning::begin;
        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var one : Collections.nCopies(8, instance).stream()
                    .map(instances::submit)
                    .toList()) {
                one.get();
            }
        }

        var mail = mails(amina, REMINDER, 1).getFirst();
        assertThat(mail.getText())
                .contains("It ends soon, and your letter can still help.", "- Withdraw the decree.")
                .contains("/actions/" + action + "?lang=en", "We remind you of this action this once.")
                .doesNotContain("{");
        assertThat(mail.getHeaders().get("List-Unsubscribe")).isNotEmpty();
        assertNothingWaits();
        assertThat(mails(ines, REMINDER, 0)).isEmpty();
        assertThat(mails(late, REMINDER, 0)).isEmpty();
        assertThat(mails(amina, REMINDER, 1)).hasSize(1);
    }

    @Test
    void aDeadlineThatIsMovedAwayTakesItsReminderAlong() {
        var amina = confirmed("amina");
        launch();
        alertsWentDaysAgo();
        var near = Instant.now().plus(Duration.ofDays(2));
        change(Sheets.until(sheet, 2, near));
        assertThat(mailing(MailingKind.DEADLINE).isDue(Instant.now())).isTrue();

        var far = Instant.parse("2099-03-10T05:00:00Z");
        change(Sheets.until(sheet, 3, far));
        beginning.begin();

        assertThat(mailing(MailingKind.DEADLINE).beginsAt()).isEqualTo(Instant.parse("2099-03-07T05:00:00Z"));
        assertThat(mailing(MailingKind.DEADLINE).begunAt()).isNull();
        assertThat(mails(amina, REMINDER, 0)).isEmpty();

        change(Sheets.until(sheet, 4, near));
        beginning.begin();

        assertThat(mails(amina, REMINDER, 1)).hasSize(1);
    }

    @Test
    void nobodyIsRemindedOfWhatTheyHeardOfJustNowNorOfWhatIsOver() {
        confirmed("amina");
        launch();

        change(Sheets.until(sheet, 2, Instant.now().plus(Duration.ofDays(2))));

        assertThat(found(MailingKind.DEADLINE)).isEmpty();

        alertsWentDaysAgo();
        change(Sheets.until(sheet, 3, Instant.now().plus(Duration.ofDays(2))));
        assertThat(found(MailingKind.DEADLINE)).hasSize(1);
        end(Sheets.overSince(sheet, 4, Instant.now()));

        assertThat(found(MailingKind.DEADLINE)).isEmpty();
    }

    @Test
    void theTotalsAreToldToThoseWhoActedOrFollowWhenTheyAreFinalEnough() {
        var amina = confirmed("amina");
        var ines = confirmed("ines");
        var watching = confirmed("watching");
        follow(watching);
        launch();
        ActsTold.told(action, amina);
        end(Sheets.overSince(sheet, 2, Instant.now().minus(Duration.ofDays(8))));

        beginning.begin();
        assertThat(mailing(MailingKind.TOTALS).begunAt())
                .as("nothing is counted yet")
                .isNull();
        TotalsTold.told(action, 412, 268, 1);
        beginning.begin();
        beginning.begin();

        var text = mails(amina, TOTALS, 1).getFirst().getText();
        assertThat(text)
                .contains("This is what everybody did together on it.", "You acted on Second UA 106.23. Thank you.")
                .contains(
                        "- 412 acts were reported", "- 268 of them were confirmed", "- 1 letter sent through this site")
                .contains("there is nothing to write any more.")
                .doesNotContain("{");
        assertNothingWaits();
        assertThat(mails(amina, TOTALS, 1)).hasSize(1);
        assertThat(mails(ines, TOTALS, 0)).isEmpty();
        assertThat(mails(watching, TOTALS, 1).getFirst().getText()).doesNotContain("You acted", "acted on this case");
    }

    @Test
    void whoWasToldTheTotalsWithTheOutcomeGetsNoSecondMailForThem() {
        var amina = confirmed("amina");
        launch();
        ActsTold.told(action, amina);
        TotalsTold.told(action, 412, 268, 95);
        var outcome = new Announcement(News.OUTCOME, 2, Audience.ALERTED, Map.of());
        end(Sheets.over(sheet, 2, "The decree was withdrawn.", outcome));
        end(Sheets.overSince(
                Sheets.over(sheet, 3, "The decree was withdrawn.", outcome),
                3,
                Instant.now().minus(Duration.ofDays(8))));
        var told = mails(amina, "Good news: Families may be put over the border within a day", 1)
                .getFirst();

        beginning.begin();

        assertThat(told.getText()).contains("What everybody did together:\n- 412 acts were reported");
        assertThat(mailing(MailingKind.TOTALS).people()).isZero();
        assertThat(mailing(MailingKind.TOTALS).begunAt()).isNotNull();
        assertThat(mails(amina, TOTALS, 0)).isEmpty();
    }

    private void launch() {
        heard(sheet, new UrgentActionLaunched(sheet));
        assertNothingWaits();
    }

    private static String confirmed(String name) {
        var address = Network.address(name);
        Network.join(address, "en");
        return address;
    }

    private void follow(String address) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into followed_case (id, supporter_id, action_id, asked_at, confirmed_at, kept_until, code_tries)
                        select gen_random_uuid(), id, ?1, now(), now(), now() + interval '1 day', 0
                        from supporter where pseudonym = ?2""")
                .setParameter(1, action)
                .setParameter(2, pseudonyms.of(address))
                .executeUpdate());
    }

    /** As if the launch had been ten days ago. */
    private void alertsWentDaysAgo() {
        assertNothingWaits();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery(
                            "update due_mail set mail_done_at = now() - interval '10 days' where action_id = ?1")
                    .setParameter(1, action)
                    .executeUpdate();
            entities.createNativeQuery(
                            "update alerted_action set alerted_at = now() - interval '10 days' where action_id = ?1")
                    .setParameter(1, action)
                    .executeUpdate();
        });
    }

    private void assertNothingWaits() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isZero());
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from due_mail where action_id = ?1 and mail_state in ('DUE', 'CLAIMED')")
                        .setParameter(1, action)
                        .getSingleResult())
                .longValue());
    }

    private ActionMailing mailing(MailingKind kind) {
        return found(kind).getFirst();
    }

    private List<ActionMailing> found(MailingKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> mailings.of(action, kind, 0).stream().toList());
    }

    private void change(Sheet told) {
        heard(told, new UrgentActionChanged(told));
    }

    private void end(Sheet told) {
        heard(told, new UrgentActionEnded(told));
    }

    private void heard(Sheet told, UrgentActionEvent event) {
        Teller.tell(Topic.URGENT_ACTIONS, event);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(copies.of(action))
                .hasValueSatisfying(copy -> assertThat(copy.version()).isEqualTo(told.version())));
    }

    private List<Mail> mails(String address, String subject, int count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(about(address, subject)).hasSizeGreaterThanOrEqualTo(count));
        return about(address, subject);
    }

    private List<Mail> about(String address, String subject) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> subject.equals(mail.getSubject()))
                .toList();
    }
}
