package org.clarion.supporters.delivering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.bounces.ReturnedMails;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.mail.Address;
import org.clarion.supporters.Sheets;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.people.Wish;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeliveryPagesTest {

    @Inject
    Sessions sessions;

    @Inject
    DeliveryFigures figures;

    @Inject
    MailProviders providers;

    @Inject
    ReturnedMails returns;

    @Inject
    Supporters supporters;

    @Inject
    EntityManager entities;

    @Test
    void staffSeeWhatBecameOfEachMailingAndOfWhichWeek() {
        var four = IntStream.range(0, 4).mapToObj(i -> someone("example.org")).toList();
        var weekBefore = thisWeek();
        var action = alerted(four);

        returns.cameBack(mail(action, four.get(0)), "5.1.1");
        returns.cameBack(mail(action, four.get(1)), "5.2.2");
        returns.complained(mail(action, four.get(2)));

        var tally = mailing(action).tally();
        assertThat(tally.hard()).isEqualTo(1);
        assertThat(tally.soft()).isEqualTo(1);
        assertThat(tally.complaints()).isEqualTo(1);
        assertThat(tally.tried()).isGreaterThanOrEqualTo(4);
        assertThat(tally.bounceRate()).isEqualTo(Math.round(2000.0 / tally.tried()) / 10.0);
        assertThat(thisWeek().hard()).isGreaterThan(weekBefore.hard());
        assertThat(thisWeek().complaints()).isGreaterThan(weekBefore.complaints());
        var later = alerted(four);
        assertThat(mailing(later).unreachable()).isGreaterThanOrEqualTo(2);
        assertThat(asNoor("/mailings.csv").asString())
                .contains(action + ",2,106.23,ALERT," + tally.tried() + ",1,1,1,0,");
        assertThat(asNoor("?by-mailing.q=families").asString())
                .contains("/desk/actions/" + action, "Share that came back");
    }

    @Test
    void aProviderIsNamedOnceManyHaveTheirAddressThereAndNoSmallerDomain() {
        var large = UUID.randomUUID() + ".example.org";
        var small = UUID.randomUUID() + ".example.org";
        var first = someone(large);
        IntStream.range(0, 19).forEach(i -> someone(large));
        IntStream.range(0, 19).forEach(i -> someone(small));
        QuarkusTransaction.requiringNew().run(() -> supporters.findById(first).complained(Instant.now()));

        providers.tally();

        assertThat(providers.largest())
                .extracting(MailProvider::domain)
                .contains(large)
                .doesNotContain(small);
        assertThat(providers.largest())
                .filteredOn(one -> one.domain().equals(large))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.addresses()).isEqualTo(20);
                    assertThat(one.complained()).isEqualTo(1);
                });
        assertThat(asNoor("?lang=es&by-provider.q=" + large).asString())
                .contains(large, "al menos 20 simpatizantes", "Qué pasó con nuestros mensajes");
    }

    @Test
    void thePageIsForStaffAndItsWeeksAreAFile() {
        assertThat(given().redirects()
                        .follow(false)
                        .get("/desk/supporters/delivery")
                        .statusCode())
                .isEqualTo(303);
        assertThat(asNoor("/weeks.csv").asString()).contains("week_begins,tried,hard_bounces,soft_bounces,complaints");
    }

    @Test
    void whatNobodyUnderstoodIsShownToStaff() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update bounce_mailbox set looked_at = now(), unread = 7, trouble = null")
                .executeUpdate());

        assertThat(asNoor("").asString())
                .contains("Mails that Clarion did not understand, in the folder “Unread by Clarion”: 7.");
    }

    private MailTally thisWeek() {
        return figures.byWeek().stream().findFirst().map(MailWeek::tally).orElse(new MailTally(0, 0, 0, 0));
    }

    private MailingFate mailing(UUID action) {
        return figures.byMailing("en").stream()
                .filter(one -> one.actionId().equals(action))
                .findFirst()
                .orElseThrow();
    }

    /** Launches an action, and waits until the mails to these people about it have gone, or not. */
    private UUID alerted(List<UUID> people) {
        var action = UUID.randomUUID();
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        await().untilAsserted(() -> assertThat(people)
                .allSatisfy(one -> assertThat(done(action, one)).isOne()));
        return action;
    }

    private long done(UUID action, UUID person) {
        return number("select count(*) from due_mail where mail_done_at is not null and action_id = '" + action
                + "' and supporter_id = '" + person + "'");
    }

    private long number(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private UUID mail(UUID action, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) entities.createNativeQuery(
                        "select id from due_mail where action_id = :action and supporter_id = :person", UUID.class)
                .setParameter("action", action)
                .setParameter("person", person)
                .getSingleResult());
    }

    private Response asNoor(String path) {
        return given().cookie(
                        "__Host-clarion",
                        sessions.start("Noor", Set.of(Roles.CAMPAIGNER)).getValue())
                .get("/desk/supporters/delivery" + path);
    }

    private UUID someone(String domain) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var now = Instant.now();
            var address = new Address("s." + UUID.randomUUID() + "@" + domain);
            var one = new Supporter(
                    UUID.randomUUID(),
                    supporters.pseudonym(address),
                    new Wish(address, null, null, "en", "a test"),
                    now,
                    Duration.ofDays(7));
            one.confirm(now, Duration.ofDays(1095));
            supporters.persist(one);
            return one.id();
        });
    }
}
