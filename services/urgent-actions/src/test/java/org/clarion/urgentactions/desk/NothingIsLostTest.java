package org.clarion.urgentactions.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.clarion.urgentactions.reading.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent to the desk's forms, however often and however long, is answered and kept in the form. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class NothingIsLostTest {

    private static final String NEW = "/desk/actions/new";

    @Inject
    Sessions sessions;

    private Browser noor;

    @BeforeEach
    void openBrowser() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
    }

    @Test
    void postingTheSamePasteAtTheSameTimeBeginsOneDraft() throws Exception {
        var open = noor.get(NEW).asString();
        var paste = Map.of("paste", Sheets.pasted("reissued-second"), "deed", "paste");
        Callable<Response> press = () -> noor.sendOpen(open, NEW, paste);

        try (var hands = Executors.newFixedThreadPool(6)) {
            var answers = hands.invokeAll(
                    IntStream.range(0, 6).mapToObj(hand -> press).toList());

            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isEqualTo(303);
                assertThat(answer.get().header("Location"))
                        .isEqualTo(answers.getFirst().get().header("Location"));
            }
        }
    }

    @Test
    void anotherSheetInTheSameFormIsNotTakenForTheFirst() {
        var open = noor.get(NEW).asString();
        var first = noor.sendOpen(open, NEW, Map.of("paste", Sheets.pasted("reissued-second"), "deed", "paste"));

        var second = noor.sendOpen(open, NEW, Map.of("paste", "URGENT ACTION\nAnother one", "deed", "paste"));
        var again = noor.sendOpen(second.asString(), NEW, Map.of("deed", "paste"));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.asString()).contains("This form has already begun a draft of another sheet.");
        assertThat(Browser.fields(second.asString())).containsEntry("paste", "URGENT ACTION\nAnother one");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.header("Location")).isNotEqualTo(first.header("Location"));
    }

    @Test
    void aFieldOfOneLineStaysOneLine() {
        var draft = begin();

        noor.send(draft, draft, Map.of("en.title", "A title\r\nBcc: somebody@example.org", "deed", "save"));

        assertThat(Browser.fields(noor.get(draft).asString()))
                .containsEntry("en.title", "A title Bcc: somebody@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "en.title, 201",
        "en.summary, 5001",
        "en.sampleLetter, 10001",
        "es.background, 20001",
        "en.points, 501",
        "aiIndex, 41",
        "subjects, 201",
        "subjects, 200000"
    })
    void whatIsTooLongComesBackWholeWithASentence(String field, int length) {
        var draft = begin();
        var typed = "x".repeat(length);

        var answer = noor.send(draft, draft, Map.of(field, typed, "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("href=\"#" + field + "\"");
        assertThat(Browser.fields(answer.asString())).containsEntry(field, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "1815-06-18", "2027-02-30", "99999-01-01", "soon"})
    void aDeadlineNobodyCouldMeetIsAMistake(String day) {
        var draft = begin();

        var answer = noor.send(draft, draft, Map.of("actUntil", day, "zone", "America/Lima", "deed", "save"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("This is no day people can act by.");
    }

    @Test
    void aDeadlineFarAheadIsNotLaunched() {
        var draft = begin();
        noor.send(draft, draft, Map.of("actUntil", "2999-01-01", "zone", "America/Lima", "deed", "save"));

        assertThat(noor.get(draft + "/launch").asString()).contains("This is more than five years ahead.");
    }

    @Test
    void thingsToLookAtAreListedInTheOrderOfTheForm() {
        var draft = draftIn(noor.send(NEW, NEW, Map.of("paste", Sheets.pasted("older-form"), "deed", "paste")));

        var page = noor.get(draft).asString();

        var top = page.substring(page.indexOf("things to look at"), page.indexOf("class=\"form\""));
        var fields = Pattern.compile("<a href=\"#([^\"]+)\">")
                .matcher(top)
                .results()
                .map(link -> page.indexOf("id=\"" + link.group(1) + "\""))
                .toList();
        assertThat(fields).hasSizeGreaterThan(1).doesNotContain(-1).isSorted();
        assertThat(top).contains("What was pasted, to the letter");
    }

    private String begin() {
        return draftIn(noor.send(NEW, NEW, Map.of("deed", "empty")));
    }

    private static String draftIn(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
        return answer.header("Location").replaceFirst("\\?.*", "");
    }
}
