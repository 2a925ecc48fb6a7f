package org.clarion.supporters.inviting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.bounces.ReturnedMails;
import org.clarion.forgetting.PersonalRows;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.organisations.KeepingOrganisations;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.contacts.KeepingContacts;
import org.clarion.supporters.organisations.contacts.OrganisationContactEntry;
import org.clarion.supporters.people.Supporters;
import org.clarion.supporters.statements.OpenStatement;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator invites organisations to sign, sees what each answered, and tells who signed what came of it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class InvitingTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/statements/invited/[^\\s?]+)");

    @Inject
    Sessions sessions;

    @Inject
    MockMailbox mailbox;

    @Inject
    TestClock clock;

    @Inject
    KeepingOrganisations keeping;

    @Inject
    KeepingContacts contacts;

    @Inject
    RemindInvited reminding;

    @Inject
    ReturnedMails returns;

    @Inject
    PersonalRows rows;

    @Inject
    Supporters people;

    private Browser noor;
    private Browser visitor;
    private OpenStatement river;

    @BeforeEach
    void openAStatement() {
        noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        visitor = Browser.ofAVisitor();
        river = OpenStatement.by(noor);
    }

    @Test
    void anOrganisationIsInvitedOnceAndItsAnswerIsSeen() {
        var domain = OpenStatement.domain("cauce");
        var cauce = invitable("Cauce Abierto", "marta@" + domain);
        var silent = invitable("Nadie en Casa", "");

        var look = noor.post(page() + "/look", noor.get(page()), Map.of("organisation", List.of(cauce, silent)));
        assertThat(Browser.seen(look))
                .contains(
                        "One organisation is invited. Nothing has gone yet.",
                        "These cannot be reached",
                        "Nadie en Casa");
        assertThat(mailbox.getMailsSentTo("marta@" + domain)).isEmpty();
        invite(cauce);
        invite(cauce);

        var mail = Network.mails("marta@" + domain, 1).getLast();
        assertThat(mail.getSubject()).isEqualTo("Invitación a firmar: With those who guard the river");
        assertThat(mail.getText()).contains("Hola, Marta:", "Invitamos a Cauce Abierto a firmar");
        assertThat(mail.getHeaders().get("List-Unsubscribe-Post")).isNotNull();
        assertThat(mail.getBounceAddress()).startsWith("bounces+");
        assertThat(Browser.seen(noor.get(page()))).contains("No answer yet");

        var link = link(mail.getText());
        assertThat(Browser.seen(visitor.get(link))).contains("Cauce Abierto is invited to sign this statement.");
        assertThat(Browser.seen(noor.get(page()))).contains("No answer yet");
        var yes = visitor.send(link, link, Map.of("answer", "YES"));
        assertThat(yes.header("Location")).contains(river.page() + "/sign");
        assertThat(Browser.seen(noor.get(page()))).contains("Said yes").doesNotContain("No answer yet");
        visitor.send(link, link, Map.of("answer", "NO"));
        assertThat(Browser.seen(noor.get(page()))).contains("Said no");
    }

    @Test
    void whoDoesNotAnswerIsRemindedTwiceAndWhoAnsweredIsNot() {
        var domain = OpenStatement.domain("remanso");
        var other = OpenStatement.domain("vado");
        invite(invitable("El Remanso", "marta@" + domain), invitable("El Vado", "luis@" + other));
        Network.mails("marta@" + domain, 1);
        var link = link(Network.mails("luis@" + other, 1).getLast().getText());
        visitor.send(link, link, Map.of("answer", "QUIET"));

        var begun = Instant.now();

        for (int week = 1; week <= 4; week++) {
            clock.stopAt(begun.plus(Duration.ofDays(8L * week)));
            reminding.remind();
            Network.mails("marta@" + domain, Math.min(week + 1, 3));
        }
        clock.run();

        var mails = Network.mails("marta@" + domain, 3);
        assertThat(mails).hasSize(3);
        assertThat(mails.getLast().getSubject()).startsWith("Recordatorio, invitación a firmar");
        assertThat(mailbox.getMailsSentTo("luis@" + other)).hasSize(1);
        assertThat(Browser.seen(noor.get(page()))).contains("2 reminders", "Wants no reminders");
    }

    @Test
    void oneClickStopsAllInvitationsToAPerson() {
        var domain = OpenStatement.domain("brisa");
        var brisa = invitable("La Brisa", "marta@" + domain);
        invite(brisa);
        var link = link(Network.mails("marta@" + domain, 1).getLast().getText());

        assertThat(visitor.get(link + "/no-more").asString()).contains("No more invitations?");
        assertThat(visitor.post(link + "/no-more", Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(200);

        var next = OpenStatement.by(noor);
        var here = next.desk() + "/invitations";
        noor.post(here, noor.get(here), Map.of("organisation", List.of(brisa)));
        assertThat(Browser.seen(noor.get(here))).contains("No organisation is invited yet.");
        assertThat(mailbox.getMailsSentTo("marta@" + domain)).hasSize(1);
    }

    @Test
    void whoeverSignedIsToldTheResultOnceTheStatementIsClosed() {
        var domain = OpenStatement.domain("faro");
        river.sign(OpenStatement.organisation("El Faro", domain, false));
        river.take();
        var result = page() + "/result";
        assertThat(Browser.seen(noor.get(result))).contains("There is nobody to tell");
        noor.send(river.desk() + "/close", river.desk() + "/close", Map.of());

        assertThat(Browser.seen(noor.get(result)))
                .contains("One mail goes to whoever signed.", "One organisation and 0 people signed it.");
        noor.send(result, result, Map.of());

        var mail = Network.mails("rosa@" + domain, 3).getLast();
        assertThat(mail.getSubject()).isEqualTo("What came of it: With those who guard the river");
        assertThat(mail.getText())
                .contains("One organisation and 0 people signed it.")
                .doesNotContain("El Faro");
        assertThat(Browser.seen(noor.get(result))).contains("There is nobody to tell");
    }

    @Test
    void anInvitationThatComesBackShowsAsNotReached() {
        var domain = OpenStatement.domain("duna");
        invite(invitable("La Duna", "marta@" + domain));
        var link = link(Network.mails("marta@" + domain, 1).getLast().getText());
        var mail = UUID.fromString(link.replaceAll(".*/invited/([0-9a-f-]{36}).*", "$1"));

        assertThat(returns.cameBack(mail, "5.1.1")).isEqualTo(ReturnedMails.Heard.NOTED);

        assertThat(Browser.seen(noor.get(page()))).contains("No mail arrived");
        assertThat(returns.cameBack(UUID.randomUUID(), "5.1.1")).isEqualTo(ReturnedMails.Heard.UNKNOWN);
    }

    @Test
    void whatWasMergedIsInvitedOnceAndItsLinksGoOn() {
        var domain = OpenStatement.domain("roble");
        var one = invitable("Roble Viejo", "marta@" + domain);
        var other = invitable("Roble el Viejo", "luis@" + domain);
        invite(one, other);
        var link = link(Network.mails("luis@" + domain, 1).getLast().getText());

        keeping.merge(UUID.fromString(other), UUID.fromString(one), "noor");
        visitor.send(link, link, Map.of("answer", "NO"));

        assertThat(Browser.seen(noor.get(page()))).containsOnlyOnce("Said no").doesNotContain("Roble el Viejo");
    }

    @Test
    void whoIsWrittenToSeesItAndIsForgotten() {
        var domain = OpenStatement.domain("ceibo");
        invite(invitable("El Ceibo", "marta@" + domain));
        var link = link(Network.mails("marta@" + domain, 1).getLast().getText());
        visitor.post(link + "/no-more", Map.of());
        var marta = people.namesOf(new Address("marta@" + domain));

        var erased = QuarkusTransaction.requiringNew().call(() -> rows.erase(marta));

        assertThat(erased).containsEntry("contact", 1L).containsEntry("no-invitations", 1L);
        assertThat(Browser.seen(visitor.get(link))).contains("El Ceibo is invited");
        assertThat(Browser.seen(noor.get(page()))).contains("El Ceibo").doesNotContain("marta");
    }

    private String invitable(String name, String address) {
        var id = UUID.randomUUID();
        keeping.add(id, OrganisationEntry.named("es", name, "", "EC"), "noor");
        Address.parse(address)
                .ifPresent(to -> contacts.add(
                        UUID.randomUUID(), id, new OrganisationContactEntry("Marta", "", to, "es"), "noor"));
        return id.toString();
    }

    private void invite(String... organisations) {
        var invited = noor.post(page(), noor.get(page()), Map.of("organisation", List.of(organisations)));
        assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(303);
    }

    private String page() {
        return river.desk() + "/invitations";
    }

    private static String link(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }
}
