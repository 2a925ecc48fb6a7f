package org.clarion.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.clarion.testkit.HeardLog;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RefusalLogTest {

    @Inject
    Sessions sessions;

    @Inject
    MemberIds members;

    @Test
    void aPageThatARoleDoesNotOpenIsNotedByAPseudonym() {
        try (var log = HeardLog.of("clarion.refused")) {
            var session = sessions.start("Noor", Set.of(Roles.CAMPAIGNER));
            assertThat(given().cookie(session.getName(), session.getValue())
                            .get("/desk/deadlines?about=Rosa")
                            .statusCode())
                    .isEqualTo(403);

            await().untilAsserted(() -> assertThat(log.lines()).anySatisfy(line -> assertThat(line)
                    .matches("refused=role member=" + members.of("Noor")
                            + " client=[0-9a-f]{12} at=\"GET /desk/deadlines\"")));
            assertThat(String.join("\n", log.lines())).doesNotContain("Noor", "127.0.0.1", "Rosa");
        }
    }

    @Test
    void aTokenThatIsNoneIsNotedAndAVisitorWhoIsSentToTheLogInIsNot() {
        try (var log = HeardLog.of("clarion.refused")) {
            given().redirects().follow(false).get("/desk/deadlines");
            given().header("OSDI-API-Token", "guessed-token").get("/api/osdi/v1/outreaches");

            await().untilAsserted(() -> assertThat(log.lines()).anySatisfy(line -> assertThat(line)
                    .contains("refused=token member=nobody", "at=\"GET /api/osdi/v1/outreaches\"")));
            assertThat(String.join("\n", log.lines())).doesNotContain("guessed-token", "deadlines");
        }
    }

    @Test
    void whatMayBeAPrivateLinkIsNotWrittenDown() {
        assertThat(SecurityLine.shape("/actions/kept/k3J-secret/erase/7b1c5f1e-6a52-4a3c-9a54-0c1f6f1a1061"))
                .isEqualTo("/actions/kept/*/erase/*");
        assertThat(SecurityLine.shape("/me/abcdefghijklmnopqrstuvwxyzabcdef")).isEqualTo("/me/*");
        assertThat(SecurityLine.shape("/desk/staff/")).isEqualTo("/desk/staff/");
    }
}
