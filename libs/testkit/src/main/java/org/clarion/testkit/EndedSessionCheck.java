package org.clarion.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.clarion.contracts.StaffSessionEvent.StaffSessionEnded;
import org.clarion.contracts.Topic;

/**
 * Whether a service refuses a session that the log-in service ended, and no other.
 *
 * @param desk a page of the service's desk that every role opens
 * @param logIn how sessions begin: {@code sessions::start} of libs/access
 */
public record EndedSessionCheck(String desk, String role, BiFunction<String, Set<String>, NewCookie> logIn) {

    private static final Pattern ID = Pattern.compile("\"jti\":\"([0-9a-f-]{36})\"");

    /** From when it hears of the end, its cookie opens nothing; a colleague's does. */
    public void whatIsEndedThereIsRefusedHere() {
        var suspended = logIn.apply("suspended", Set.of(role));
        var browser = Browser.of("suspended", role, (name, roles) -> suspended);
        var colleague = Browser.of("colleague", role, logIn);
        assertThat(browser.get(desk).statusCode()).isEqualTo(200);

        Teller.tell(Topic.STAFF_SESSIONS, new StaffSessionEnded(idOf(suspended), Instant.now()));

        await().untilAsserted(
                        () -> assertThat(browser.get(desk).header("Location")).startsWith("/desk/login"));
        assertThat(colleague.get(desk).statusCode()).isEqualTo(200);
    }

    private static UUID idOf(NewCookie session) {
        var claims = new String(Base64.getUrlDecoder().decode(session.getValue().split("\\.")[1]));
        var found = ID.matcher(claims);
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }
}
