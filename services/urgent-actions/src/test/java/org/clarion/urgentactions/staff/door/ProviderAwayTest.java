package org.clarion.urgentactions.staff.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.Test;

/** A house with two doors, passwords and a provider, on a day when the provider does not answer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(EverybodyShowsACodeTest.Required.class)
class ProviderAwayTest {

    private static final String DOOR = "/desk/login";

    @Inject
    DeskPeople people;

    @Inject
    StaffMembers members;

    private final Browser visitor = Browser.ofAVisitor();

    @Test
    void bothDoorsAreShownAndTheProvidersSaysThatItIsClosedToday() {
        assertThat(visitor.get(DOOR).asString())
                .contains("Log in with Clarion", "Or with a password of this desk", "type=\"password\"");

        var away = given().redirects()
                .follow(false)
                .cookie("__Host-clarion-leaving", "yes")
                .get("/desk/login/provider?then=/desk");

        assertThat(away.statusCode()).isEqualTo(303);
        assertThat(away.header("Location")).isEqualTo("/desk/login?error=away");
        assertThat(visitor.get(away.header("Location")).asString())
                .contains("Clarion does not answer at the moment", "type=\"password\"");
    }

    @Test
    void whoComesBackWithoutTheProvidersYesReadsThatNothingHappened() {
        var page = visitor.get("/desk/login?error=access_denied&error_description=no");

        assertThat(Browser.seen(page)).contains("Clarion did not let you in.").doesNotContain("access_denied");
    }

    @Test
    void whoTheProviderLooksAfterHasNoPasswordHere() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        assertThat(logIn(noor)).contains("Set up your second factor");

        QuarkusTransaction.requiringNew().run(() -> members.findById(noor).signsOnAs("https://id.example.org " + noor));

        assertThat(logIn(noor)).contains("Name and password do not fit together.");
        visitor.send(DOOR + "/forgotten", DOOR + "/forgotten", Map.of("who", noor));
        assertThat(people.mails(noor + "@example.org")).isZero();
        assertThat(people.browser(noor).get("/desk/account").asString())
                .contains("You log in with Clarion.")
                .doesNotContain("/desk/account/password");

        QuarkusTransaction.requiringNew().run(() -> {
            var rescued = members.findById(noor);
            rescued.becomes(rescued.roles(), rescued.passwordHash());
        });
        assertThat(logIn(noor)).contains("Set up your second factor");
    }

    private String logIn(String name) {
        return visitor.send(DOOR, DOOR, Map.of("name", name, "password", DeskPeople.PASSWORD))
                .asString();
    }
}
