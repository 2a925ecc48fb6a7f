package org.clarion.urgentactions.staff.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clarion.access.MemberIds;
import org.clarion.access.Roles;
import org.clarion.testkit.Browser;
import org.clarion.testkit.HeardLog;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.urgentactions.staff.DeskPeople;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.factor.PhoneApp;
import org.junit.jupiter.api.Test;

/** Where administrators want everybody to have a second factor. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestProfile(EverybodyShowsACodeTest.Required.class)
class EverybodyShowsACodeTest {

    private static final Pattern SECRET = Pattern.compile("<code translate=\"no\">([A-Z2-7 ]+)</code>");
    private static final String DOOR = "/desk/login";

    @Inject
    DeskPeople people;

    @Inject
    TestClock clock;

    @Inject
    MemberIds memberIds;

    public static class Required implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var first = "ada:administrator:" + Passwords.hashed("lantern under nine rivers");
            return Map.of(
                    "clarion.address", "https://actions.example.org",
                    "clarion.staff", first,
                    "clarion.staff.second-factor", "required",
                    "clarion.sign-on.enabled", "true", // with a provider that does not answer: ProviderAwayTest
                    "clarion.sign-on.address", "http://localhost:1",
                    "clarion.sign-on.client-id", "clarion",
                    "clarion.sign-on.roles.campaigner", "writers");
        }
    }

    @Test
    void browsersOfAHouseAtHttpsStayThere() {
        for (var page : List.of("/", DOOR, "/desk", "/nowhere", "/assets/clarion.css")) {
            assertThat(Browser.ofAVisitor().get(page).header("Strict-Transport-Security"))
                    .as(page)
                    .isEqualTo("max-age=31536000; includeSubDomains");
        }
    }

    @Test
    void whatIsRefusedAtTheDoorIsNotedWithoutANameOrAWordThatWasTyped() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var visitor = Browser.ofAVisitor();
        try (var log = HeardLog.of("clarion.refused")) {
            visitor.send(DOOR, DOOR, Map.of("name", noor, "password", "a guess of mine"));
            visitor.send(DOOR, DOOR, Map.of("name", "typed-a-password-here", "password", "a guess of mine"));

            assertThat(log.lines())
                    .containsExactly(
                            line("password", memberIds.of(noor).toString(), log), line("password", "nobody", log));
            assertThat(String.join("\n", log.lines()))
                    .doesNotContain(noor, "a guess of mine", "typed-a-password-here", "127.0.0.1");
        }
    }

    private static String line(String what, String member, HeardLog log) {
        var client = log.lines().getFirst().replaceFirst(".* client=([0-9a-f]{12}) .*", "$1");
        return "refused=" + what + " member=" + member + " client=" + client + " at=\"POST /desk/login\"";
    }

    @Test
    void whoeverHasNoneSetsItUpBeforeTheyComeIn() {
        var noor = people.member("noor", Roles.CAMPAIGNER);
        var visitor = Browser.ofAVisitor();
        var asked = visitor.send(DOOR, DOOR, Map.of("name", noor, "password", DeskPeople.PASSWORD));
        assertThat(asked.header("Set-Cookie")).isNull();
        assertThat(asked.asString()).contains("Set up your second factor", "<svg class=\"qr\"");
        var secret = SECRET.matcher(asked.asString());
        assertThat(secret.find()).isTrue();
        var app = new PhoneApp(secret.group(1).replace(" ", ""));

        var wrong = visitor.sendOpen(asked.asString(), DOOR + "/set-up", Map.of("code", "000000"));
        var in = visitor.sendOpen(wrong.asString(), DOOR + "/set-up", Map.of("code", app.code(clock.instant())));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.header("Set-Cookie")).isNull();
        assertThat(in.asString()).contains("Your recovery codes", "I have them, go on");
        assertThat(in.header("Set-Cookie")).startsWith("__Host-clarion=");
        assertThat(people.browser(noor).get("/desk/account/second-factor").asString())
                .contains("Here everybody must have one.")
                .doesNotContain("value=\"off\"");
    }
}
