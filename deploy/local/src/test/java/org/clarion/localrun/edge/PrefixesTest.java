package org.clarion.localrun.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.clarion.localrun.Port;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixesTest {

    @ParameterizedTest
    @CsvSource({
        "/, URGENT_ACTIONS",
        "/actions/5c0f, URGENT_ACTIONS",
        "/assets/clarion.css, URGENT_ACTIONS",
        "/desk, URGENT_ACTIONS",
        "/desk/login, URGENT_ACTIONS",
        "/join, SUPPORTERS",
        "/join/confirm/abc, SUPPORTERS",
        "/joint-statements, URGENT_ACTIONS",
        "/me/leave/abc, SUPPORTERS",
        "/media, URGENT_ACTIONS",
        "/desk/supporters, SUPPORTERS",
        "/letters/5c0f, LETTERS",
        "/desk/letters, LETTERS",
        "/reports/what-counts, ACTION_REPORTS",
        "/desk/reports, ACTION_REPORTS",
        "/api/osdi/v1, ACTION_REPORTS",
        "/api/osdi/v1/advocacy_campaigns, ACTION_REPORTS",
        "/api/osdi/v1/people/person_signup_helper, SUPPORTERS",
        "/api/osdi/v1/people2, ACTION_REPORTS",
        "/mail, MAIL",
        "/mail/messages.json, MAIL",
        "/quotes, URGENT_ACTIONS",
        "/documents/amr46/1675/2020, URGENT_ACTIONS",
        "/documents.atom, URGENT_ACTIONS",
        "/search, URGENT_ACTIONS",
        "/actions/Per%C3%BA, URGENT_ACTIONS",
        "/actions.atom, URGENT_ACTIONS",
        "/privacy, URGENT_ACTIONS",
        "/about, URGENT_ACTIONS",
        "/contact, URGENT_ACTIONS",
        "/106.23, URGENT_ACTIONS",
        "/106.23/2, URGENT_ACTIONS"
    })
    void theLongestWholePrefixAnswers(String path, Port port) {
        assertThat(Prefixes.answering(path)).contains(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/q",
                "/q/",
                "/q/health/ready",
                "/q/metrics",
                "/%71/health",
                "/%71",
                "//q/health",
                "/./q/health",
                "/letters/../q/health",
                "/letters/%2e%2e/q/health",
                "/letters/%2E./q",
                "/letters//q",
                "/%2fq/health",
                "/..",
                "/letters/..%2fq",
                "/\\q",
                "*",
                "q",
                "/%zz",
                "/a%00b"
            })
    void noSpellingOpensWhatIsClosed(String path) {
        assertThat(Prefixes.answering(path)).isEmpty();
    }
}
