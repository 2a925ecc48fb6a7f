package org.clarion.supporters.preferences;

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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Theme;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.junit.jupiter.api.Test;

/** Choosing by the link of a mail, and what is mailed and kept back afterwards. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PreferencePagesTest {

    @Inject
    MockMailbox mailbox;

    @Inject
    EntityManager entities;

    @Inject
    Pseudonyms pseudonyms;

    private final String amina = Network.address("amina");
    private final String witness = Network.address("witness");

    @Test
    void everyAlertLeadsToThePageAndSavingIsShownThere() {
        var page = alertedPage();

        assertThat(given().get(page).asString())
                .contains("Which mails you get", "Pause until", "One mail in 7 days", "Only when it is urgent")
                .contains("value=\"ANY\" checked", "Leave the network")
                .doesNotContain(amina);
        var answer = save(page, Map.of("countries", "Irán; KE, the Gambia", "regions", "142", "pace", "WEEK"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(given().get(answer.header("Location")).asString())
                .contains("Saved.", "value=\"Gambia, Iran, Kenya\"", "value=\"WEEK\" checked", "value=\"142\" checked")
                .doesNotContain("value=\"150\" checked");
    }

    @Test
    void mistakesComeBackWithEverythingThatWasTyped() {
        var page = alertedPage();

        var answer = save(
                page, Map.of("countries", "Peru, Atlantis", "until", "2020-01-01", "pace", "DAY", "channels", "FAX"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("We do not know “Atlantis” as one country.", "Choose a day from tomorrow on")
                .contains("value=\"Peru, Atlantis\"", "value=\"2020-01-01\"", "value=\"DAY\" checked")
                .contains("value=\"FAX\" checked");
        assertThat(given().get(page).asString()).contains("value=\"ANY\" checked");
    }

    @Test
    void whatHappensElsewhereIsNotMailedAndCountedAsNotWanted() {
        var page = alertedPage();
        save(page, Map.of("countries", "Kenya"));

        var action = launch();

        assertQuiet(action);
        assertThat(keptBack(action)).containsExactly("PLACE");
        save(page, Map.of("countries", "Peru"));
        assertThat(mailed(launch())).isNotNull();
    }

    @Test
    void onlyWhatIsAboutAChosenThemeIsMailed() {
        var page = alertedPage();
        var saved = save(page, Map.of("themes", "CHILDREN"));
        assertThat(given().get(saved.header("Location")).asString()).contains("value=\"CHILDREN\" checked");

        var other = UUID.randomUUID();
        launch(Sheets.about(Sheets.families(other), Theme.TORTURE));
        assertQuiet(other);
        assertThat(keptBack(other)).containsExactly("THEME");
        var chosen = UUID.randomUUID();
        launch(Sheets.about(Sheets.families(chosen), Theme.TORTURE, Theme.CHILDREN));
        assertThat(mailed(chosen)).isNotNull();
    }

    @Test
    void nothingIsMailedDuringAPause() {
        var page = alertedPage();
        save(page, Map.of("until", LocalDate.now(ZoneOffset.UTC).plusDays(2).toString()));

        var action = launch();

        assertQuiet(action);
        assertThat(keptBack(action)).containsExactly("PAUSE");
        assertThat(given().get(page).asString())
                .contains("value=\"" + LocalDate.now(ZoneOffset.UTC).plusDays(2) + "\"");
    }

    @Test
    void moreThanOneADayIsKeptBack() {
        var page = alertedPage();
        save(page, Map.of("pace", "DAY"));

        var action = launch();

        assertQuiet(action);
        assertThat(keptBack(action)).containsExactly("PACE");
    }

    @Test
    void whatIsNotUrgentOrInAnotherLanguageIsKeptBackFromWhoSaysSo() {
        var page = alertedPage();
        save(page, Map.of("urgent", "yes"));
        var calm = launch();
        assertQuiet(calm);
        assertThat(keptBack(calm)).containsExactly("URGENCY");

        save(page, Map.of("reads", "es"));
        var english = UUID.randomUUID();
        launch(Sheets.inEnglishOnly(english));
        assertQuiet(english);
        assertThat(keptBack(english)).containsExactly("LANGUAGE");
    }

    @Test
    void mailsComeInTheLanguageThatWasChosen() {
        var page = alertedPage();
        save(page, Map.of("language", "es"));

        assertThat(mailed(launch()).getText())
                .contains(
                        "Familias podrían",
                        "Recibes este correo porque te uniste a la red.",
                        "Elige sobre qué te escribimos");
        assertThat(given().get(page + "?lang=es").asString()).contains("Qué correos recibes", "Un correo en 7 días");
    }

    @Test
    void aLinkThatIsNotWholeSaysSoAndWhoLeftChoosesNothingMore() {
        var page = alertedPage();
        var leave = Network.leavePage(mailbox.getMailsSentTo(amina).getLast());

        assertThat(given().get(page.substring(0, page.length() - 1)).statusCode())
                .isEqualTo(404);
        assertThat(given().get(leave.replace("/leave/", "/preferences/")).statusCode())
                .isEqualTo(404);
        given().formParam("List-Unsubscribe", "One-Click").post(leave);
        assertThat(given().get(page).statusCode()).isEqualTo(410);
        assertThat(given().get(page).asString()).contains("nothing to choose here any more");
    }

    /** Joins, is alerted to an action, and takes the link out of the alert. */
    private String alertedPage() {
        Network.join(amina, "en");
        Network.join(witness, "en");
        return Network.preferencePage(mailed(launch()));
    }

    private static Response save(String page, Map<String, String> said) {
        var fields = new HashMap<>(Map.of("language", "en", "pace", "ANY"));
        fields.putAll(said);
        return Network.post(page, page, fields);
    }

    private static UUID launch() {
        var action = UUID.randomUUID();
        launch(Sheets.families(action));
        return action;
    }

    private static void launch(Sheet sheet) {
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(sheet));
    }

    private Mail mailed(UUID action) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(about(amina, action)).isNotEmpty());
        return about(amina, action).getFirst();
    }

    /** Somebody else has got their mail about it, and nothing waits any more. */
    private void assertQuiet(UUID action) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(about(witness, action)).isNotEmpty();
            assertThat(keptBack(action)).isNotEmpty();
        });
        assertThat(about(amina, action)).isEmpty();
    }

    private List<Mail> about(String address, UUID action) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains("/actions/" + action))
                .toList();
    }

    /** Why the mail to her about it was kept back. */
    private List<String> keptBack(UUID action) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Stream<?> found = entities.createNativeQuery("""
                            select kept_back from due_mail join supporter on supporter.id = supporter_id
                            where action_id = :action and pseudonym = :pseudonym and kept_back is not null""")
                    .setParameter("action", action)
                    .setParameter("pseudonym", pseudonyms.of(amina))
                    .getResultStream();
            return found.map(Object::toString).toList();
        });
    }
}
