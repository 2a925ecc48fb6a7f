package org.clarion.actionreports.osdi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.admission.Sections;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.sheets.ActionSheet;
import org.clarion.contracts.Channel;
import org.clarion.osdi.OsdiComplaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final ActionSheet appeal = new ActionSheet(Sheets.freeTheJournalist());

    @Test
    void readsWhatAForeignFormSends() {
        var submission = submission("""
                {"identifiers": ["mysite:7f31"], "action_date": "2026-11-20T09:30:00Z", "type": "postal mail",
                 "ua:quantity": 2, "targets": [{"title": "minister of justice", "organization": "MINJUS"}],
                 "person": {"given_name": "Rosa", "email_addresses": [{"address": "rosa@example.org"}],
                            "postal_addresses": [{"locality": "Quito", "country": "EC"}]},
                 "add_tags": ["refugees"], "something_new": 1}""");

        var report = submission.report(appeal, "api:", NOON);

        assertThat(submission.complaints()).isEmpty();
        assertThat(report.key()).isEqualTo("api:mysite:7f31");
        assertThat(report.deed().channel()).isEqualTo(Channel.POST);
        assertThat(report.deed().quantity()).isEqualTo(2);
        assertThat(report.deed().actedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(report.deed().targetId())
                .isEqualTo(appeal.targets().getFirst().targetId());
        assertThat(report.deed().country()).isEqualTo("EC");
    }

    @ParameterizedTest
    @CsvSource({"XK, XK", "UK, GB", "pe, PE", "Perú, PE", "NA, NA", "' ', "})
    void takesACountryAsAtEveryOtherDoor(String written, String code) {
        var submission = submission(country(written));

        assertThat(submission.report(appeal, "api:", NOON).deed().country()).isEqualTo(code);
        assertThat(submission.complaints()).isEmpty();
    }

    @Test
    void complainsOfACountryThatIsNoneInsteadOfDroppingIt() {
        var submission = submission(country("n/a"));

        submission.report(appeal, "api:", NOON);

        assertThat(submission.complaints())
                .flatExtracting(OsdiComplaint::properties)
                .containsExactly("person.postal_addresses[0].country");
    }

    @Test
    void aCommentIsTakenAsItWasSaidWithoutItsEdges() {
        assertThat(submission("{\"ua:comment\": \" They listened.\\r\\nTwice. \"}")
                        .comment())
                .isEqualTo("They listened.\nTwice.");
        assertThat(submission("{\"ua:comment\": \"  \"}").comment()).isNull();
        assertThat(submission("{\"ua:comment\": null}").comment()).isNull();
        assertThat(submission("{}").comment()).isNull();
    }

    @Test
    void aCommentThatIsTooLongOrNoTextIsComplainedOf() {
        var longest = "\ud83d\udd4a".repeat(500);

        assertThat(commented("\"" + longest + "\"").complaints()).isEmpty();
        for (var odd : List.of("\"" + longest + "x\"", "7", "[]", "{}")) {
            assertThat(commented(odd).complaints())
                    .as(odd)
                    .flatExtracting(OsdiComplaint::properties)
                    .containsExactly("ua:comment");
        }
        assertThat(commented("null").complaints()).isEmpty();
    }

    private static Submission commented(String comment) {
        var submission = submission("{\"ua:comment\": " + comment + "}");
        submission.comment();
        return submission;
    }

    @Test
    void onlyMachinesFillTheFieldThatNobodySees() {
        assertThat(submission("{\"website\": \"https://buy.example\"}").fellIntoTheHoneypot())
                .isTrue();
        assertThat(submission("{\"website\": \"\"}").fellIntoTheHoneypot()).isFalse();
        assertThat(submission("{}").fellIntoTheHoneypot()).isFalse();
    }

    @Test
    void theWholeAnswerIsGivenUnlessSomebodyDoesWithoutIt() {
        assertThat(submission("{}").wantsTheWholeAnswer()).isTrue();
        assertThat(submission("{\"osdi:control\": {\"return_response\": false}}")
                        .wantsTheWholeAnswer())
                .isFalse();
    }

    private static String country(String written) {
        return "{\"type\": \"phone\", \"person\": {\"postal_addresses\": [{\"country\": \"" + written + "\"}]}}";
    }

    @Test
    void readsWhoActedTogetherWhereAndWhetherTheyWereAnswered() {
        var deed = read("""
                {"type": "phone", "ua:section": " kenya ", "ua:people": 12, "ua:replied": true}""").deed();

        assertThat(deed.section()).isEqualTo("Kenya");
        assertThat(deed.people()).isEqualTo(12);
        assertThat(deed.replied()).isTrue();
    }

    @Test
    void whoSaysNothingOfThatActedAloneAndHeardNothing() {
        var deed = read("{\"type\": \"phone\", \"ua:section\": null, \"ua:people\": null}")
                .deed();

        assertThat(deed.section()).isNull();
        assertThat(deed.people()).isEqualTo(1);
        assertThat(deed.replied()).isFalse();
    }

    @Test
    void whatCannotBeReadOfThatIsComplainedOf() {
        var submission = submission("""
                {"type": "phone", "ua:section": 7, "ua:people": 0, "ua:replied": "perhaps"}""");

        submission.report(appeal, "api:", NOON);

        assertThat(submission.complaints())
                .flatExtracting(OsdiComplaint::properties)
                .containsExactly("ua:section", "ua:people", "ua:replied");
    }

    @Test
    void nothingOfThePersonIsInTheReport() {
        var report = read("{\"type\": \"email\", \"person\": {\"given_name\": \"Rosa\", \"family_name\": \"Vega\"}}");

        assertThat(report.toString()).doesNotContain("Rosa", "Vega");
    }

    @Test
    void aTargetWeDoNotKnowIsNobodyInParticular() {
        var submission = submission("{\"type\": \"fax\", \"targets\": [{\"title\": \"The King\"}]}");

        assertThat(submission.report(appeal, "api:", NOON).deed().targetId()).isNull();
        assertThat(submission.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                        | type
            {"type": 5}                                               | type
            {"type": "pigeon"}                                        | type
            {"type": "email", "ua:quantity": "many"}                  | ua:quantity
            {"type": "email", "ua:quantity": 1.5}                     | ua:quantity
            {"type": "email", "ua:quantity": 99999999999}             | ua:quantity
            {"type": "email", "action_date": "yesterday"}             | action_date
            {"type": "email", "identifiers": [7]}                     | identifiers
            {"type": "email", "identifiers": [""]}                    | identifiers
            {"type": "email", "identifiers": ["a\\nb"]}               | identifiers
            {"type": "email", "identifiers": "mysite:1"}              | identifiers
            {"type": "email", "identifiers": ["a\\ud800"]}            | identifiers
            {"type": "email", "identifiers": ["\\udc00b"]}            | identifiers
            {"type": "email", "title": "half \\ud83d of a sign"}      | title
            {"type": "email", "person": {"given_name": "R\\u0000"}}   | given_name
            {"type": "email", "targets": [{"title":"A"},{"title":"B"}]} | targets
            """)
    void saysWhatToMend(String body, String property) {
        var submission = submission(body);

        submission.report(appeal, "api:", NOON);

        assertThat(submission.complaints())
                .flatExtracting(OsdiComplaint::properties)
                .containsExactly(property);
    }

    @Test
    void withoutAnIdentifierEveryPostIsItsOwn() {
        assertThat(read("{\"type\": \"email\"}").key())
                .isNotEqualTo(read("{\"type\": \"email\"}").key());
    }

    private Report read(String body) {
        return submission(body).report(appeal, "api:", NOON);
    }

    private static Submission submission(String body) {
        try {
            return new Submission(new ObjectMapper().readTree(body), Sections.of("Kenya"));
        } catch (JsonProcessingException odd) {
            throw new AssertionError(odd);
        }
    }
}
