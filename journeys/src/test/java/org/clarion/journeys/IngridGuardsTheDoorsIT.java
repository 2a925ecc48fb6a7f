package org.clarion.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ingrid made the accounts. She tries every door without a key, and with the wrong one. */
@Journey
class IngridGuardsTheDoorsIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/actions/new",
                "/desk/deadlines",
                "/desk/supporters",
                "/desk/alerts",
                "/desk/letters",
                "/desk/reports"
            })
    void aStrangerIsAskedToLogInAndThenGetsWhereTheyWanted(String path, Clarion clarion) {
        var noor = clarion.visit().opens(path).sees("Log in to the desk");

        noor.fills("Name", "campaigner").fills("Password", "local-demo").presses("Log in");

        noor.isAt(Pattern.compile(".*" + path + "$"));
    }

    @Test
    void aWrongPasswordOpensNothing(Clarion clarion) {
        var stranger =
                clarion.visit().opens("/desk").fills("Name", "campaigner").fills("Password", "guessed");

        stranger.presses("Log in").sees("Log in to the desk");

        assertThat(stranger.page().context().cookies()).isEmpty();
    }

    @Test
    void aCoordinatorDraftsNoActions(Clarion clarion) {
        var tomas = clarion.staff("coordinator")
                .opens("/desk/deadlines")
                .sees("Deadlines")
                .pictured("deadlines");

        var answer = tomas.page().navigate("/desk/actions/new");

        assertThat(answer.status()).isEqualTo(403);
        tomas.sees("This page is not open to you");
    }

    @Test
    void whoLogsOutIsOut(Clarion clarion) {
        var noor = clarion.staff("campaigner");

        noor.presses("Log out").opens("/desk");

        noor.sees("Log in to the desk");
    }

    @Test
    void visitorsGetNoCookie(Clarion clarion) {
        Page page = clarion.visit()
                .opens("/")
                .opens("/join")
                .opens("/reports/what-counts")
                .page();

        assertThat(page.context().cookies()).isEmpty();
    }
}
