package org.clarion.supporters.following;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.Narrowing;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Being told how one case ends: asked by a tick, confirmed by a mail, and nothing else comes of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FollowingTest {

    private static final String SITE = "http://localhost:8080";
    private static final Pattern CONFIRM = Pattern.compile(SITE + "(/join/follow/confirm/[^\\s?]+)\\?lang=\\w\\w");
    private static final Pattern END = Pattern.compile(SITE + "(/me/follow/[^\\s?]+)\\?lang=\\w\\w");
    private static final Pattern CODE = Pattern.compile("on which you asked:\\n([2-9A-HJ-NP-Z]{6})\\n");
    private static final Announcement SILENT = new Announcement(News.LAUNCH, 1, Audience.NOBODY, Map.of());

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    Pseudonyms pseudonyms;

    private final UUID action = UUID.randomUUID();
    private final UUID matter = UUID.randomUUID();
    private final Sheet sheet = Sheets.inCase(action, matter, 1, SILENT);
    private final String amina = Network.address("amina");

    @BeforeEach
    void anActionIsLive() {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(sheet));
        await().untilAsserted(() -> assertThat(given().get(form()).statusCode()).isEqualTo(200));
    }

    @Test
    void whoConfirmsHearsOfTheNextSheetAndHowItEndsAndOfNothingElse() {
        confirm(ask(amina, ""));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(UUID.randomUUID())));
        var second = UUID.randomUUID();
        var toNobodyThere = new Announcement(
                News.FOLLOW_UP, 1, Audience.NETWORK, Map.of(), new Narrowing(false, List.of(), List.of("KE")));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.inCase(second, matter, 2, toNobodyThere)));

        var next = mails(2).getLast();
        assertThat(next.getSubject()).startsWith("Urgent action goes on:");
        assertThat(next.getText())
                .contains("because you asked us to tell you how this case goes on and ends")
                .contains("Stop following this case:\n" + SITE + "/me/follow/", "join the network:\n" + SITE + "/join?")
                .doesNotContain("/me/leave/", "/me/preferences/", "joined the network");
        assertThat(next.getHeaders().get("List-Unsubscribe").getFirst()).contains(found(END, next));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(over()));
        assertThat(mails(3).getLast().getSubject()).startsWith("Good news:");
        assertThat(mails(3)).hasSize(3);
    }

    @Test
    void whoDoesNotConfirmHearsNothingAndTheMailsPageChangesNothing() {
        ask(amina, "");
        var mail = mails(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Please confirm that we should tell you how it ends");
        assertThat(given().get(found(CONFIRM, mail)).asString()).contains("Shall we tell you how it ends?", amina);

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(over()));
        var bela = Network.address("bela");
        Network.ask(bela, "en");
        Network.mails(bela, 1);
        assertThat(confirmedOf(amina)).isZero();
        assertThat(mailbox.getMailsSentTo(amina)).hasSize(1);
    }

    @Test
    void theTickOfALetterComesBackToItsPageAndItsCodeConfirms() {
        var back = "/letters/" + action + "/check-your-mail";
        var answer = ask(amina, "?from=letters&back=" + back);

        assertThat(answer.header("Location")).startsWith(back + "?follow=").doesNotContain(amina);
        var typing = "/join/follow/code/" + answer.header("Location").split("follow=")[1];
        assertThat(Network.post(typing, typing, Map.of("code", "222222")).statusCode())
                .isEqualTo(422);
        var code = CODE.matcher(mails(1).getFirst().getText());
        assertThat(code.find()).isTrue();
        assertThat(Network.post(typing, typing, Map.of("code", code.group(1))).header("Location"))
                .startsWith("/me/follow/");
        assertThat(confirmedOf(amina)).isEqualTo(1);
    }

    @Test
    void nobodyIsSentToAPageThatIsNotOfThatDoor() {
        for (var elsewhere : List.of("https://example.org/", "//example.org", "/desk/x", "/reports/x")) {
            assertThat(ask(amina, "?from=letters&back=" + elsewhere).header("Location"))
                    .startsWith("/join/follow/code/");
        }
    }

    @Test
    void theOneClickOfAMailEndsItAndForgetsWhoIsKnownForNothingElse() {
        confirm(ask(amina, ""));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(over()));
        var end = found(END, mails(2).getLast());
        assertThat(given().get(end).asString()).contains("You follow this case", "your address is erased at once");

        given().contentType("application/x-www-form-urlencoded")
                .formParam("List-Unsubscribe", "One-Click")
                .post(end)
                .then()
                .statusCode(200);

        assertThat(given().get(end).asString()).contains("You do not follow this case");
        assertThat(known(amina)).isZero();
    }

    @Test
    void whoIsInTheNetworkStaysInItAndLeavingEndsAll() {
        Network.join(amina, "en");
        confirm(ask(amina, ""));
        assertThat(confirmedOf(amina)).isEqualTo(1);
        var preferences = Network.preferencePage(outcomeAfterwards());
        assertThat(given().get(preferences).asString()).contains("Cases you follow", "href=\"/me/follow/");
        var outcome = mails(3).getLast();
        assertThat(outcome.getText()).contains("/me/follow/", "/me/leave/");

        given().contentType("application/x-www-form-urlencoded")
                .formParam("List-Unsubscribe", "One-Click")
                .post(Network.leavePage(outcome))
                .then()
                .statusCode(200);

        assertThat(given().get(found(END, outcome)).asString()).contains("You do not follow this case");
    }

    @Test
    void whoFollowsCanJoinAndAStrangersSignUpTakesNothingFromThem() {
        confirm(ask(amina, ""));
        Network.ask(amina, "es");
        var invitation = mails(2).getLast();
        assertThat(invitation.getSubject()).isEqualTo("Please confirm that you want alerts");
        assertThat(stageOf(amina)).isEqualTo("FOLLOWING");

        var page = Network.confirmationPage(invitation);
        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(stageOf(amina)).isEqualTo("CONFIRMED");
        assertThat(confirmedOf(amina)).isEqualTo(1);
    }

    @Test
    void whoAskedToJoinBeforeFollowsWithoutJoining() {
        Network.ask(amina, "en");
        mails(1);
        confirm(ask(amina, ""));

        assertThat(stageOf(amina)).isEqualTo("FOLLOWING");
        var page = Network.confirmationPage(mails(1).getFirst());
        assertThat(Network.post(page, page, Map.of()).statusCode()).isEqualTo(303);
        assertThat(stageOf(amina)).isEqualTo("CONFIRMED");
    }

    private Mail outcomeAfterwards() {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(over()));
        return mails(3).getLast();
    }

    private Sheet over() {
        return Sheets.over(
                sheet,
                2,
                "The decree was withdrawn.",
                SILENT,
                new Announcement(News.OUTCOME, 2, Audience.ALERTED, Map.of()));
    }

    private String form() {
        return "/join/follow/" + action;
    }

    private Response ask(String address, String where) {
        var answer = Network.post(form(), form() + where, Map.of("email", address, "follow", "yes", "text", "Dear"));
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer;
    }

    private void confirm(Response asked) {
        assertThat(asked.header("Location")).startsWith("/join/follow/code/");
        await().untilAsserted(() -> assertThat(mailbox.getMailsSentTo(amina))
                .anyMatch(mail -> CONFIRM.matcher(mail.getText()).find()));
        var page = mailbox.getMailsSentTo(amina).stream()
                .filter(mail -> CONFIRM.matcher(mail.getText()).find())
                .map(mail -> found(CONFIRM, mail))
                .findFirst()
                .orElseThrow();
        assertThat(Network.post(page, page, Map.of()).header("Location")).startsWith("/me/follow/");
    }

    private List<Mail> mails(int count) {
        return Network.mails(amina, count);
    }

    private long confirmedOf(String address) {
        return number("""
                select count(*) from followed_case join supporter on supporter.id = supporter_id
                where pseudonym = ?1 and followed_case.confirmed_at is not null""", address);
    }

    private long known(String address) {
        return number("select count(*) from supporter where pseudonym = ?1", address);
    }

    private String stageOf(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (String)
                        entities.createNativeQuery("select stage from supporter where pseudonym = ?1", String.class)
                                .setParameter(1, pseudonyms.of(address))
                                .getSingleResult());
    }

    private long number(String sql, String address) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, pseudonyms.of(address))
                        .getSingleResult())
                .longValue());
    }

    private static String found(Pattern link, Mail mail) {
        var matcher = link.matcher(mail.getText());
        assertThat(matcher.find()).as(mail.getText()).isTrue();
        return matcher.group(1);
    }
}
