package org.clarion.urgentactions.staff.signon;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.testkit.HeardLog;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.StaffMembers;
import org.junit.jupiter.api.Test;

/** A house that wants to see a second factor, and whose provider gives the role of campaigner alone. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(StrongSignOnTest.WithASecondFactor.class)
class StrongSignOnTest {

    private static final String DESK = "/desk";

    @Inject
    DeskPeople people;

    @Inject
    StaffMembers members;

    public static class WithASecondFactor implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealProvider.class, Map.of("administrator", " ")));
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clarion.staff.second-factor", "required",
                    "clarion.sign-on.acr", "gold,https://refeds.org/profile/mfa",
                    "clarion.sign-on.amr", "mfa,hwk");
        }
    }

    private final String subject = "s-" + UUID.randomUUID();
    private final TravellingBrowser browser = new TravellingBrowser();

    @Test
    void theProviderIsAskedForIt() {
        assertThat(browser.leave(DESK))
                .containsPattern("acr_values=gold(\\+|%20)https%3A%2F%2Frefeds.org%2Fprofile%2Fmfa");
    }

    @Test
    void whoComesWithoutOneReadsWhatToDoAndIsNotedWithoutAName() {
        try (var log = HeardLog.of("clarion.refused")) {
            for (var weak : List.of(
                    "",
                    "\"acr\":\"gold\",",
                    "\"acr\":\"gold\",\"amr\":[\"pwd\"],",
                    "\"acr\":\"1\",\"amr\":[\"mfa\"],")) {
                var refused = new TravellingBrowser().signOn(DESK, subject, claims(weak));

                assertThat(refused.statusCode()).as(weak).isEqualTo(403);
                assertThat(refused.asString()).contains("has not asked you for a second factor", "Log in again");
            }
            assertThat(members.count("providerSubject like ?1", "% " + subject)).isZero();
            assertThat(log.lines()).hasSize(4).allSatisfy(line -> assertThat(line)
                    .startsWith("refused=provider member=nobody client=")
                    .doesNotContain("noor", subject));
        }
    }

    @Test
    void whoShowedOneIsIn() {
        var in = browser.signOn(DESK, subject, claims("\"acr\":\"gold\",\"amr\":[\"pwd\",\"mfa\"],"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(browser.get("/desk/account").statusCode()).isEqualTo(200);
    }

    /** It knows no such role, so that it does not give it says nothing. */
    @Test
    void theLastAdministratorGoesOnAdministering() {
        var ada = people.member("ada", Roles.ADMINISTRATOR);
        var claims = "{\"acr\":\"gold\",\"amr\":[\"mfa\"],\"email_verified\":true,\"email\":\"" + ada
                + "@example.org\",\"realm_access\":{\"roles\":[\"writers\"]}}";

        people.whileOthersDoNotAdminister(ada, () -> browser.signOn(DESK, subject, claims));

        assertThat(people.of(ada).roles()).containsExactlyInAnyOrder(Roles.CAMPAIGNER, Roles.ADMINISTRATOR);
        people.member("carla", Roles.ADMINISTRATOR);
        new TravellingBrowser().signOn(DESK, subject, claims);
        assertThat(people.of(ada).roles()).containsExactly(Roles.CAMPAIGNER);
    }

    private static String claims(String proof) {
        return "{" + proof + "\"preferred_username\":\"noor\",\"realm_access\":{\"roles\":[\"writers\"]}}";
    }
}
