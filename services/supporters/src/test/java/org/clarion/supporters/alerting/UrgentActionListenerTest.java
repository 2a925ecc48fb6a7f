package org.clarion.supporters.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.Topic;
import org.clarion.contracts.UrgentActionEvent.UrgentActionChanged;
import org.clarion.contracts.UrgentActionEvent.UrgentActionEnded;
import org.clarion.contracts.UrgentActionEvent.UrgentActionLaunched;
import org.clarion.supporters.Network;
import org.clarion.supporters.Sheets;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.testkit.ToldRecords;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UrgentActionListenerTest {

    private static final String DEAD_LETTERS = "supporters-urgent-actions-dead-letters";

    @Inject
    MockMailbox mailbox;

    private final UUID action = UUID.randomUUID();

    @Test
    void everyConfirmedSupporterGetsOneAlertInTheirLanguage() {
        var amina = confirmed("amina", "en");
        var ines = confirmed("ines", "es");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        assertThat(alert(amina).getSubject())
                .isEqualTo("Urgent action: Families may be put over the border within a day");
        assertThat(alert(amina).getText())
                .contains(
                        "Hello Amina,",
                        "UA 106.23",
                        "Where: Peru",
                        "9 January 2099, midnight in Lima",
                        "- Withdraw the decree.")
                .contains("http://localhost:8080/actions/" + action + "?lang=en");
        assertThat(alert(ines).getSubject()).isEqualTo("Acción urgente: Familias podrían ser expulsadas en un día");
        assertThat(alert(ines).getText())
                .contains("Hola, Amina:", "Dónde: Perú", "9 de enero de 2099", "- Retire el decreto.")
                .contains("/actions/" + action + "?lang=es")
                .doesNotContain("{", "&#");
        assertThat(alert(ines).getHtml())
                .contains(
                        "<html lang=\"es\" dir=\"ltr\">",
                        "<h1 lang=\"es\" dir=\"ltr\" style=",
                        ">Familias podrían",
                        "prefers-color-scheme: dark")
                .contains("class=\"button\"", "<a href=\"http://localhost:8080/actions/" + action + "?lang=es\"")
                .contains("Salir de la red</a>");
    }

    @Test
    void mailProgramsCanLeaveWithOneClick() {
        var amina = confirmed("amina", "en");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        var headers = alert(amina).getHeaders();
        assertThat(headers.get("List-Unsubscribe"))
                .singleElement()
                .asString()
                .matches("<http://localhost:8080/me/leave/[0-9a-f.-]+>");
        assertThat(headers.get("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void mailProgramsLearnThatNoPersonWroteItInWhichLanguageAndForWhichList() {
        var ines = confirmed("ines", "es");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        var headers = alert(ines).getHeaders();
        assertThat(headers.get("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(headers.get("Content-Language")).containsExactly("es");
        assertThat(headers.get("List-Id"))
                .containsExactly("\"Alertas de acciones urgentes\" <alerts.localhost.localdomain>");
        assertThat(headers.get("Feedback-ID")).containsExactly(action + ":alert:alerts:clarion");
        assertThat(headers.get("List-Help")).containsExactly("<http://localhost:8080/contact?lang=es>");
    }

    @Test
    void mailProgramsSeeWhereTheSignatureBegins() {
        var amina = confirmed("amina", "en");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        assertThat(alert(amina).getText()).contains("\n-- \nClarion\nYou get this mail because");
    }

    @Test
    void aSheetWithoutTheReadersLanguageComesInItsOwnAndSaysSo() {
        var ines = confirmed("ines", "es");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.inEnglishOnly(action)));

        assertThat(alert(ines).getSubject())
                .isEqualTo("Acción urgente: Families may be put over the border within a day");
        assertThat(alert(ines).getText()).contains("Esta acción está escrita en otro idioma: inglés.");
    }

    @Test
    void heardTwiceToldAnewOrChangedAlertsOnce() {
        var amina = confirmed("amina", "en");
        var launched = new UrgentActionLaunched(Sheets.families(action));

        var id = Teller.tell(Topic.URGENT_ACTIONS, launched);
        Teller.again(id, Topic.URGENT_ACTIONS, launched);
        Teller.tell(Topic.URGENT_ACTIONS, launched);
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionChanged(Sheets.changed(action)));

        alert(amina);
        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(alerts(amina)).hasSize(1));
    }

    @Test
    void whoHasNotConfirmedGetsNoAlert() {
        var carlos = Network.address("carlos");
        Network.ask(carlos, "en");
        Network.mails(carlos, 1);
        var amina = confirmed("amina", "en");

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        alert(amina);
        assertThat(alerts(carlos)).isEmpty();
    }

    @Test
    void anActionThatHasEndedAlertsNobody() {
        var amina = confirmed("amina", "en");
        var later = UUID.randomUUID();

        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionEnded(Sheets.ended(action)));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(later)));

        await().untilAsserted(() -> assertThat(alerts(amina)).hasSize(1));
        await().during(Duration.ofMillis(600)).untilAsserted(() -> assertThat(alerts(amina))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getText()).contains(later.toString())));
    }

    @Test
    void anUnknownKindIsPassedOverAndTheNextOneIsHeard() {
        var amina = confirmed("amina", "en");

        Teller.raw(
                Topic.URGENT_ACTIONS,
                action.toString(),
                Teller.envelope(UUID.randomUUID(), "urgent-action.sung.v1", action),
                "{\"song\":1}");
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        alert(amina);
    }

    @Test
    void anUnreadableOneGoesToTheDeadLettersAndTheNextOneIsHeard() {
        var amina = confirmed("amina", "en");

        Teller.raw(
                Topic.URGENT_ACTIONS,
                action.toString(),
                Teller.envelope(UUID.randomUUID(), "urgent-action.launched.v1", action),
                "{\"sheet\": \"torn\"}");
        Teller.tell(Topic.URGENT_ACTIONS, new UrgentActionLaunched(Sheets.families(action)));

        alert(amina);
        await().untilAsserted(() -> assertThat(ToldRecords.on(DEAD_LETTERS))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(action.toString())));
    }

    private static String confirmed(String name, String language) {
        var address = Network.address(name);
        Network.join(address, language);
        return address;
    }

    private Mail alert(String address) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(alerts(address)).isNotEmpty());
        return alerts(address).getFirst();
    }

    private List<Mail> alerts(String address) {
        return mailbox.getMailsSentTo(address).stream()
                .filter(mail -> mail.getText().contains("/actions/"))
                .toList();
    }
}
