package org.clarion.supporters.statements;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.forgetting.PersonalRows;
import org.clarion.mail.Address;
import org.clarion.supporters.Network;
import org.clarion.supporters.people.Supporters;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Organisations and persons sign, staff look, the text changes, somebody takes it back. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SigningTest {

    @Inject
    Sessions sessions;

    @Inject
    TestClock clock;

    @Inject
    PersonalRows rows;

    @Inject
    Supporters people;

    private Browser noor;
    private OpenStatement river;

    @BeforeEach
    void openAStatement() {
        noor = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        river = OpenStatement.by(noor);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void anOrganisationSignsFromItsOwnDomainAndStaffLookBeforeItShows() {
        var domain = OpenStatement.domain("manglar");

        var link = river.sign(OpenStatement.organisation("Casa del Manglar", domain, true));

        assertThat(river.seen()).contains("Nobody has signed this text yet").doesNotContain("Casa del Manglar");
        river.take();
        assertThat(river.seen())
                .contains("One organisation", "Ecuador Casa del Manglar")
                .doesNotContain("Rosa Quispe", domain);
        assertThat(Network.mails("rosa@" + domain, 2).getLast().getText()).contains("It counts below this statement");
        assertThat(Browser.seen(given().get(link))).contains("Your organisation has signed");
    }

    @Test
    void whoeverWritesFromElsewhereIsRefusedWithASentenceAndNothingTypedIsLost() {
        var domain = OpenStatement.domain("manglar");
        var elsewhere = OpenStatement.organisation("Casa del Manglar", domain, true);
        elsewhere.put("email", "rosa@another.example");

        var refused = Network.post(river.page() + "/sign", river.page() + "/sign", elsewhere);
        elsewhere.put("email", "rosa@gmail.com");
        var anybody = Network.post(river.page() + "/sign", river.page() + "/sign", elsewhere);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(refused))
                .contains("This address is at another.example. Only somebody with an address at " + domain);
        assertThat(Browser.fields(refused.asString())).containsEntry("organisation", "Casa del Manglar");
        assertThat(anybody.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(anybody)).contains("At gmail.com anybody can have a mailbox");
    }

    @Test
    void aSecondPersonAgreesByTheirOwnMailBeforeStaffSeeIt() {
        var domain = OpenStatement.domain("voces");
        var two = OpenStatement.organisation("Voces del Delta", domain, true);
        two.put("second", "rosa+second@" + domain);
        assertThat(Browser.seen(Network.post(river.page() + "/sign", river.page() + "/sign", two)))
                .contains("The second person must be somebody else");

        two.put("second", "rosa@correo." + domain);
        assertThat(Browser.seen(Network.post(river.page() + "/sign", river.page() + "/sign", two)))
                .contains("The second person must be somebody else");
        two.put("second", "luis@correo." + domain);
        var link = river.sign(two);

        assertThat(Browser.seen(given().get(link))).contains("A second person has to agree");
        assertThat(Browser.seen(noor.get(river.desk()))).contains("Waits for a second person");
        var approval =
                OpenStatement.link(Network.mails("luis@correo." + domain, 1).getLast());
        given().get(approval);
        assertThat(Browser.seen(noor.get(river.desk()))).contains("Waits for a second person");
        OpenStatement.press(approval, approval);
        river.take();
        assertThat(river.seen()).contains("Voces del Delta");
    }

    @Test
    void anOrganisationSignsOnceHoweverManyAskForIt() {
        var domain = OpenStatement.domain("redes");
        river.sign(OpenStatement.organisation("Redes", domain, true));
        var again = OpenStatement.organisation("Redes del Sur", domain, true);
        again.put("email", "luis@" + domain);

        var link = river.sign(again);

        assertThat(Browser.seen(given().get(link + "?done=already"))).contains("Your organisation has signed already");
        river.take();
        assertThat(river.seen()).contains("One organisation", "Redes").doesNotContain("Redes del Sur");
    }

    @Test
    void whoeverReadsMailElsewhereTypesItsCode() {
        var domain = OpenStatement.domain("faro");
        var asked = Network.post(
                river.page() + "/sign", river.page() + "/sign", OpenStatement.organisation("El Faro", domain, true));
        var page = asked.header("Location").replaceFirst("^https?://[^/]+", "");
        var code = Pattern.compile("(?m)^([2-9A-HJ-NP-Z]{6})\\s*$")
                .matcher(Network.mails("rosa@" + domain, 1).getFirst().getText());
        assertThat(code.find()).isTrue();

        assertThat(Network.post(page, page, Map.of("code", "AAAAAA")).statusCode())
                .isEqualTo(422);
        assertThat(Network.post(page, page, Map.of("code", code.group(1))).statusCode())
                .isEqualTo(303);

        river.take();
        assertThat(river.seen()).contains("El Faro");
    }

    @Test
    void staffReturnASignatureAndWhoeverSignedReadsWhy() {
        var domain = OpenStatement.domain("orilla");
        var link = river.sign(OpenStatement.organisation("La Orilla", domain, true));
        var page = river.waiting();

        assertThat(noor.send(page, page + "/return", Map.of("reason", "")).statusCode())
                .isEqualTo(422);
        noor.send(page, page + "/return", Map.of("reason", "Your office is missing its full name."));

        assertThat(Network.mails("rosa@" + domain, 2).getLast().getText())
                .contains("Your office is missing its full name.");
        assertThat(Browser.seen(given().get(link))).contains("This signature was not taken");
        assertThat(river.seen()).doesNotContain("La Orilla");
    }

    @Test
    void aSignedTextIsLockedAndAChangeAsksAllAgain() {
        var domain = OpenStatement.domain("manglar");
        var link = river.sign(OpenStatement.organisation("Casa del Manglar", domain, true));
        river.take();
        var page = river.desk() + "/text?language=en";

        var unasked = noor.send(page, page, Map.of("title", "With all who guard the river"));
        assertThat(unasked.statusCode()).isEqualTo(422);
        assertThat(Browser.seen(unasked)).contains("One has signed this text: it is locked");
        assertThat(noor.send(page, page, Map.of("title", "With all who guard the river", "again", "yes"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(river.seen())
                .contains("With all who guard the river", "One more signed an earlier text and is asked to sign again")
                .doesNotContain("Casa del Manglar");
        assertThat(Network.mails("rosa@" + domain, 3).getLast().getText()).contains("This statement was changed");
        OpenStatement.press(link, link);
        assertThat(river.seen()).contains("Casa del Manglar").doesNotContain("earlier text");
    }

    @Test
    void nobodySignsATextThatChangedWhileTheirPageWasOpen() {
        var amina = Network.address("amina");
        var form = river.page() + "/sign-oneself";
        Network.post(form, form, Map.of("name", "Amina Reads", "email", amina, "shown", "yes", "agree", "yes"));
        var link = OpenStatement.link(Network.mails(amina, 1).getFirst());
        var open = given().get(link).asString();
        var text = river.desk() + "/text?language=en";
        noor.send(text, text, Map.of("title", "Against those who guard the river"));

        var pressed = OpenStatement.pressOn(open, link);

        assertThat(pressed.header("Location")).endsWith("?done=changed");
        assertThat(Browser.seen(given().get(link + "?done=changed")))
                .contains("nothing is signed yet", "Against those who guard the river");
        assertThat(river.seen()).doesNotContain("Amina Reads");
        OpenStatement.press(link, link);
        assertThat(river.seen()).contains("Amina Reads");
    }

    @Test
    void whatSomebodyElseAsksWithTheSameAddressIsSignedByNoCodeAndNoOpenPage() {
        var domain = OpenStatement.domain("semilla");
        var form = river.page() + "/sign";
        var asked = Network.post(form, form, OpenStatement.organisation("La Semilla", domain, false));
        var page = asked.header("Location").replaceFirst("^https?://[^/]+", "");
        var mail = Network.mails("rosa@" + domain, 1).getFirst();
        var code = Pattern.compile("(?m)^([2-9A-HJ-NP-Z]{6})\\s*$").matcher(mail.getText());
        assertThat(code.find()).isTrue();
        var link = OpenStatement.link(mail);
        var open = given().get(link).asString();

        Network.post(form, form, OpenStatement.organisation("La Semilla", domain, true));

        assertThat(Network.post(page, page, Map.of("code", code.group(1))).statusCode())
                .isEqualTo(422);
        assertThat(OpenStatement.pressOn(open, link).header("Location")).endsWith("?done=changed");
        assertThat(Browser.seen(noor.get(river.desk()))).doesNotContain("La Semilla");
    }

    @Test
    void aWithdrawalShowsUntilTheStatementIsClosed() {
        var domain = OpenStatement.domain("sierra");
        var link = river.sign(OpenStatement.organisation("Sierra Viva", domain, true));
        river.take();

        OpenStatement.press(link + "/withdraw", link + "/withdraw");

        assertThat(river.seen()).contains("0 organisations", "Sierra Viva withdrew on");
        noor.send(river.desk() + "/close", river.desk() + "/close", Map.of());
        assertThat(river.seen()).contains("It was closed on").doesNotContain("Sierra Viva");
        assertThat(Browser.seen(noor.get(river.desk()))).contains("Sierra Viva", "Withdrawn");
    }

    @Test
    void theWindowClosesByItselfToTheSecond() {
        var closes = Instant.parse("2031-05-01T12:00:00Z");
        clock.stopAt(closes.minus(Duration.ofHours(1)));
        var late = OpenStatement.by(Browser.of("noor", Roles.COORDINATOR, sessions::start));
        var window = late.desk() + "/window";
        var staff = Browser.of("noor", Roles.COORDINATOR, sessions::start);
        assertThat(staff.send(window, window, Map.of("closes", "2031-05-01T12:00"))
                        .statusCode())
                .isEqualTo(303);

        clock.stopAt(closes.minusSeconds(1));
        assertThat(given().get(late.page() + "/sign").statusCode()).isEqualTo(200);
        clock.stopAt(closes);

        assertThat(given().get(late.page() + "/sign").statusCode()).isEqualTo(409);
        assertThat(late.seen()).contains("It is closed: who signed it stands below");
    }

    @Test
    void aPersonSignsInAListOfTheirOwnAndTakesItBack() {
        var amina = Network.address("amina");
        var form = river.page() + "/sign-oneself";

        Network.post(form, form, Map.of("name", "Amina Diallo", "email", amina, "shown", "yes", "agree", "yes"));
        var link = OpenStatement.link(Network.mails(amina, 1).getFirst());
        given().get(link);
        assertThat(river.seen()).doesNotContain("Amina Diallo");
        OpenStatement.press(link, link);

        assertThat(river.seen()).contains("One person", "Amina Diallo").doesNotContain(amina);
        OpenStatement.press(link, link + "/withdraw");
        assertThat(river.seen()).doesNotContain("Amina Diallo", "One person");
    }

    @Test
    void whoeverIsForgottenIsCountedOnWithoutAName() {
        var amina = Network.address("amina");
        var form = river.page() + "/sign-oneself";
        Network.post(form, form, Map.of("name", "Amina Kept", "email", amina, "shown", "yes", "agree", "yes"));
        var link = OpenStatement.link(Network.mails(amina, 1).getFirst());
        OpenStatement.press(link, link);
        var domain = OpenStatement.domain("lago");
        river.sign(OpenStatement.organisation("Casa del Lago", domain, true));
        river.take();

        var erased = QuarkusTransaction.requiringNew()
                .call(() -> rows.erase(people.namesOf(new Address(amina))).get("signature")
                        + rows.erase(people.namesOf(new Address("rosa@" + domain)))
                                .get("signature"));

        assertThat(erased).isEqualTo(2);
        assertThat(river.seen()).contains("One person", "Casa del Lago").doesNotContain("Amina Kept");
        assertThat(Browser.seen(noor.get(river.desk())))
                .contains("Casa del Lago")
                .doesNotContain("Rosa Quispe");
    }
}
