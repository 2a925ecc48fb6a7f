package org.clarion.actionreports.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clarion.actionreports.Form;
import org.clarion.actionreports.Sheets;
import org.clarion.contracts.Channel;
import org.clarion.contracts.MilestoneEvent.MilestoneReached;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.contracts.ReportEvent.ReportAccepted;
import org.clarion.contracts.ReportEvent.ReportVerified;
import org.clarion.contracts.Topic;
import org.clarion.outbox.HearingLag;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WebhooksTest {

    private final Receiver receiver = new Receiver();
    private final UUID action = UUID.randomUUID();

    @Inject
    ManagingWebhooks arranging;

    @Inject
    WebhookReplay replaying;

    @Inject
    Webhooks hooks;

    @Inject
    WebhookTelling telling;

    @Inject
    WebhookQueue news;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    ChannelRegistry channels;

    @Inject
    HearingLag lag;

    @AfterEach
    void removeTheHooks() {
        QuarkusTransaction.requiringNew().run(() -> hooks.deleteAll());
        receiver.close();
    }

    @Test
    void whatHappensIsToldSignedAndInOrder() throws Exception {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED, WebhookTopic.VERIFIED);
        var secret = secret(hook);

        var report = tell(action);
        Teller.tell(Topic.ACTION_REPORTS, new ReportVerified(report, action, Instant.now()));

        receiver.awaitElements(2);
        assertThat(receiver.events()).containsExactly("report.accepted.v1", "report.verified.v1");
        assertThat(receiver.got()).allSatisfy(post -> {
            assertThat(post.isSignedWith(secret)).isTrue();
            assertThat(post.isSignedWith(WebhookSignature.newSecret())).isFalse();
            assertThat(post.agent()).startsWith("Clarion");
            assertThat(UUID.fromString(post.delivery())).isNotNull();
        });
        var element = receiver.elements().getFirst();
        assertThat(element.path("action_network:sponsor").path("title").asText())
                .isEqualTo("Clarion");
        assertThat(element.path("osdi:outreach").path("identifiers").get(0).asText())
                .isEqualTo("clarion:" + report);
    }

    @Test
    void theReportIsInItAsTheApiShowsIt() {
        var sheet = Sheets.launched();
        on(receiver, sheet.actionId(), WebhookTopic.ACCEPTED);

        Form.on("/reports/" + sheet.actionId())
                .with("target", "other")
                .with("channel", "FAX")
                .with("quantity", 7)
                .press();

        receiver.awaitElements(1);
        var outreach = receiver.elements().getFirst().path("osdi:outreach");
        assertThat(outreach.path("ua:quantity").asInt()).isEqualTo(7);
        assertThat(outreach.path("type").asText()).isEqualTo("fax");
        assertThat(outreach.path("ua:verification").asText()).isEqualTo("reported");
        assertThat(outreach.at("/_links/osdi:advocacy_campaign/href").asText())
                .endsWith(sheet.actionId().toString());
        assertThat(outreach.has("person")).isFalse();
        assertThat(outreach.at("/_links").has("osdi:person")).isFalse();
    }

    @Test
    void anEventOfAnotherAgeGoesToTheDeadLettersAndTheNextIsTold() {
        on(receiver, action, WebhookTopic.ACCEPTED);
        var poison = UUID.randomUUID();

        Teller.raw(
                Topic.ACTION_REPORTS,
                action.toString(),
                Teller.envelope(poison, "report.accepted.v1", action),
                "{\"actionId\":\"%s\",\"reportId\":\"%s\",\"at\":\"+999999999-12-31T00:00:00Z\"}"
                        .formatted(action, poison));
        Teller.raw(
                Topic.ACTION_TOTALS,
                action.toString(),
                Teller.envelope(UUID.randomUUID(), "totals.changed.v1", action),
                "{\"actionId\":\"%s\",\"asOf\":\"-999999999-01-01T00:00:00Z\"}".formatted(action));
        tell(action);

        receiver.awaitElements(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ToldRecords.on("action-reports-webhooks-dead-letters"))
                        .anyMatch(message -> message.payload().contains(poison.toString())));
    }

    @Test
    void onlyWhatAHookAskedForIsTold() {
        on(receiver, action, WebhookTopic.VERIFIED);

        tell(UUID.randomUUID());
        tell(action);
        var verified = UUID.randomUUID();
        Teller.tell(Topic.ACTION_REPORTS, new ReportVerified(verified, action, Instant.now()));

        receiver.awaitElements(1);
        assertThat(receiver.events()).containsExactly("report.verified.v1");
    }

    @Test
    void hearingItTwiceTellsItOnce() {
        on(receiver, null, WebhookTopic.ACCEPTED);
        var event = accepted(action);

        var id = Teller.tell(Topic.ACTION_REPORTS, event);
        Teller.again(id, Topic.ACTION_REPORTS, event);
        tell(action);

        receiver.awaitElements(2);
        assertThat(receiver.keys()).hasSize(2).doesNotHaveDuplicates().contains(id.toString());
    }

    @Test
    void whileNobodyListensNothingIsWritten() {
        tell(action);
        on(receiver, action, WebhookTopic.ACCEPTED);
        tell(action);

        receiver.awaitElements(1);
        assertThat(count("select count(*) from webhook_news where action_id = ?", action))
                .isEqualTo(1);
        assertThat(count("select count(*) from inbox where consumer like ? || '%webhook%'", ""))
                .isZero();
    }

    @Test
    void weListenToOurselvesOnlyWhileAHookIsOn() {
        await().untilAsserted(() -> assertThat(deafChannels()).isEqualTo(2));
        tell(action);
        await().untilAsserted(() -> assertThat(lag.now())
                .as("what nobody wants to hear is not late")
                .hasValue(0));

        on(receiver, action, WebhookTopic.ACCEPTED);

        await().untilAsserted(() -> assertThat(deafChannels()).isZero());
    }

    @Test
    void totalsAreToldOnceHoweverOftenTheyChanged() {
        var sheet = Sheets.launched();
        on(receiver, sheet.actionId(), WebhookTopic.TOTALS);

        for (int time = 0; time < 5; time++) {
            Form.on("/reports/" + sheet.actionId())
                    .with("target", "other")
                    .with("channel", "POST")
                    .with("quantity", 2)
                    .press();
        }

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(receiver.elements())
                .anySatisfy(element ->
                        assertThat(element.at("/ua:totals/reported").asInt()).isEqualTo(10)));
        assertThat(receiver.elements()).hasSizeLessThan(5);
    }

    @Test
    void aMilestoneIsToldAsItWasReached() {
        on(receiver, action, WebhookTopic.MILESTONES);

        tell(action);
        Teller.tell(Topic.ACTION_REPORTS, new MilestoneReached(action, 250, 251, Instant.now()));

        receiver.awaitElements(1);
        var milestone = receiver.elements().getFirst().path("ua:milestone");
        assertThat(milestone.path("milestone").asInt()).isEqualTo(250);
        assertThat(milestone.path("reported").asInt()).isEqualTo(251);
        assertThat(milestone.at("/_links/osdi:advocacy_campaign/href").asText()).endsWith(action.toString());
    }

    @Test
    void aFailureIsTriedAgainWithTheSameKeysAndTheOrderStays() {
        receiver.answers(Receiver.status(500));
        on(receiver, action, WebhookTopic.ACCEPTED);
        IntStream.range(0, 5).forEach(time -> tell(action));
        receiver.awaitPosts(2);
        receiver.got().clear();

        receiver.answers(Receiver.status(200));

        receiver.awaitElements(5);
        assertThat(receiver.keys()).containsExactlyElementsOf(inOrder(action));
    }

    @Test
    void aHundredGoInOnePostAndAllArrive() {
        receiver.answers(Receiver.status(503));
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        IntStream.range(0, 250).forEach(time -> tell(action));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(news.counts(hook).waiting()).isEqualTo(250));
        receiver.got().clear();

        receiver.answers(Receiver.status(200));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(news.counts(hook).waiting()).isZero());
        assertThat(receiver.got())
                .allSatisfy(post -> assertThat(post.elements()).hasSizeLessThanOrEqualTo(100));
        assertThat(receiver.keys()).containsAll(inOrder(action));
    }

    @Test
    void aSlowReceiverHoldsUpNobodyElse() {
        var release = new CountDownLatch(1);
        receiver.answers(exchange -> {
            try {
                release.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        try (var quick = new Receiver()) {
            on(receiver, action, WebhookTopic.ACCEPTED);
            on(quick, action, WebhookTopic.ACCEPTED);

            tell(action);
            quick.awaitElements(1);
            tell(action);

            quick.awaitElements(2);
        } finally {
            release.countDown();
        }
    }

    @Test
    void aReceiverThatIsGoneIsLeftAlone() {
        receiver.answers(Receiver.status(410));
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);

        tell(action);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(look(hook).isOn()).isFalse());
        assertThat(receiver.got()).hasSize(1);
        assertThat(news.counts(hook).waiting()).isEqualTo(1);
    }

    @Test
    void afterADayItIsADeadLetterAndCanBeToldAgain() {
        receiver.answers(Receiver.status(500));
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        tell(action);
        tell(action);
        receiver.awaitPosts(1);
        execute("update webhook_news set heard_at = heard_at - interval '25 hours' where hook_id = ?", hook);
        execute(
                "update webhook set failing_since = now() - interval '25 hours', next_at = now() where hook_id = ?",
                hook);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(news.counts(hook)).isEqualTo(new WebhookQueue.Counts(0, 2)));
        var dead = news.dead(hook, 10);
        receiver.got().clear();
        receiver.answers(Receiver.status(204));

        var one = replaying.one(hook, dead.getLast().eventId());
        receiver.awaitElements(1);
        var rest = replaying.allThatDied(hook);
        receiver.awaitElements(2);

        assertThat(dead).allSatisfy(letter -> assertThat(letter.reason()).isEqualTo("REFUSED 500"));
        assertThat(one).isEqualTo(1);
        assertThat(rest).isEqualTo(1);
        assertThat(receiver.keys())
                .containsExactly(
                        dead.getLast().eventId().toString(),
                        dead.getFirst().eventId().toString());
    }

    @Test
    void whatWasToldIsToldAgainFromATime() {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        IntStream.range(0, 3).forEach(time -> tell(action));
        receiver.awaitElements(3);
        var first = receiver.keys();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(news.counts(hook).waiting()).isZero());
        receiver.got().clear();

        var many = replaying.from(hook, Instant.now().minusSeconds(600));

        receiver.awaitElements(3);
        assertThat(many).isEqualTo(3);
        assertThat(receiver.keys()).isEqualTo(first);
        assertThat(replaying.from(hook, Instant.now().plusSeconds(600))).isZero();
    }

    @Test
    void twoInstancesNeverServeOneHookAtOnce() {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        execute("update webhook set next_at = now() + interval '1 hour' where hook_id = ?", hook);
        tell(action);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(news.counts(hook).waiting()).isEqualTo(1));
        var later = clock.instant().plus(Duration.ofHours(2));

        var one = claim(later);
        var twin = claim(later);

        assertThat(one).extracting(Webhooks.Claim::hookId).containsExactly(hook);
        assertThat(twin).isEmpty();
        var afterIts = claim(later.plus(Duration.ofMinutes(2)));
        assertThat(afterIts).hasSize(1);
        assertThat(telling.tellNext(one.getFirst(), later))
                .as("its claim has run out")
                .isFalse();
        assertThat(receiver.got()).isEmpty();
    }

    @Test
    void bothSecretsSignWhileTheReceiverChangesOver() throws Exception {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        var before = secret(hook);
        arranging.renewSecret(hook);
        var after = secret(hook);

        tell(action);

        receiver.awaitElements(1);
        assertThat(after).isNotEqualTo(before);
        assertThat(receiver.got().getLast().isSignedWith(before)).isTrue();
        assertThat(receiver.got().getLast().isSignedWith(after)).isTrue();
    }

    @Test
    void noSecretCanBeReadInTheDatabase() {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);

        assertThat(count(
                        "select count(*) from webhook where hook_id = ? and position('whsec' in secret::text) > 0",
                        hook))
                .isZero();
        assertThat(count(
                        "select count(*) from webhook where hook_id = ? and encode(secret, 'escape') like '%whsec%'",
                        hook))
                .isZero();
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndTheNextIsTold() {
        on(receiver, action, WebhookTopic.ACCEPTED);
        var odd = UUID.randomUUID();
        Teller.raw(
                Topic.ACTION_REPORTS,
                action.toString(),
                Teller.envelope(UUID.randomUUID(), "report.accepted.v1", action),
                "{ this is no report " + odd);
        tell(action);

        receiver.awaitElements(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(ToldRecords.on("action-reports-webhooks-dead-letters"))
                        .filteredOn(message -> message.payload().contains(odd.toString()))
                        .hasSize(1));
    }

    @Test
    void whatIsOldIsForgotten() {
        var hook = on(receiver, action, WebhookTopic.ACCEPTED);
        tell(action);
        receiver.awaitElements(1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(news.counts(hook).waiting()).isZero());

        var forgotten = news.forget(Instant.now().plusSeconds(60), 1000);

        assertThat(forgotten).isPositive();
        assertThat(count("select count(*) from webhook_news where hook_id = ?", hook))
                .isZero();
    }

    private long deafChannels() {
        return Stream.of(ListenWhenSubscribed.REPORTS, ListenWhenSubscribed.TOTALS)
                .filter(channel -> channels.getPausable(channel).isPaused())
                .count();
    }

    private UUID on(Receiver receiver, UUID about, WebhookTopic... kinds) {
        var hook = UUID.randomUUID();
        arranging.make(hook, new Webhook.Wish("Partner", receiver.address(), about, Set.of(kinds)));
        execute("update webhook set tested_at = now() where hook_id = ?", hook);
        assertThat(arranging.switchOn(hook)).contains(true);
        return hook;
    }

    private String secret(UUID hook) {
        return arranging.showSecret(hook, UUID.randomUUID()).orElseThrow().orElseThrow();
    }

    private Webhook look(UUID hook) {
        return QuarkusTransaction.requiringNew().call(() -> hooks.findById(hook));
    }

    private List<Webhooks.Claim> claim(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> hooks.claim(now, Duration.ofMinutes(1)));
    }

    private static UUID tell(UUID action) {
        var event = accepted(action);
        Teller.tell(Topic.ACTION_REPORTS, event);
        return event.reportId();
    }

    private static ReportAccepted accepted(UUID action) {
        return new ReportAccepted(
                UUID.randomUUID(),
                action,
                null,
                Channel.EMAIL,
                1,
                LocalDate.of(2026, 11, 22),
                null,
                null,
                1,
                Origin.API,
                Judgement.COUNTED,
                Instant.now());
    }

    private static List<String> inOrder(UUID action) {
        return ToldRecords.about(action, Topic.ACTION_REPORTS).stream()
                .map(message -> message.headers().get("ce_id"))
                .toList();
    }

    private void execute(String sql, UUID hook) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, hook);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private long count(String sql, Object value) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setObject(1, value);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
