package org.clarion.urgentactions.asks.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Topic;
import org.clarion.testkit.Browser;
import org.clarion.testkit.Contracts;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.ToldRecords;
import org.clarion.urgentactions.asks.PlanEntry;
import org.clarion.urgentactions.asks.Plans;
import org.clarion.urgentactions.sheets.Actions;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An ask is followed in each country, has addressees, answers and actions; and its plan a report for a period. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AskByCountryPagesTest {

    private static final String TEXT = """
            CHAPTER I
            Rivers without poison
            We ask the States of the delta:
            1. To test the water every month.
            2. To publish what they find.
            As members of the coalition, we take on the following commitments:
            1. To train thirty villages.
            """;

    @Inject
    Sessions sessions;

    @Inject
    Plans plans;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Inject
    Actions actions;

    private final UUID id = UUID.randomUUID();
    private final String desk = "/desk/plans/" + id;
    private final String home = "/plans/" + id;
    private Browser noor;
    private Browser visitor;

    @BeforeEach
    void publish() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        visitor = Browser.ofAVisitor();
        plans.add(id, new PlanEntry("Plan of " + id, "", "en", null, "", TEXT), "noor");
        plans.publish(id);
    }

    @Test
    void eachCountryHasItsOwnStatusAndStory() {
        follow("Peru\nEC");
        judge("1", Map.of("country", "PE", "status", "MET", "day", "2026-02-01", "reason", "Law 7 is in force."));
        judge("1", Map.of("country", "EC", "status", "REGRESSED", "day", "2026-03-01", "reason", "Repealed."));

        assertThat(Browser.seen(visitor.get(home + "?country=PE&status=MET")))
                .contains("To test the water every month.", "Peru: Met")
                .doesNotContain("To publish what they find.");
        assertThat(Browser.seen(visitor.get(home + "/1")))
                .contains("I 1: Not judged yet", "Country by country", "Ecuador Worse than before 1 March 2026")
                .contains("Peru: Met · 1 February 2026 Law 7 is in force.")
                .contains("What the authors promise beside it", "To train thirty villages.");
        assertThat(visitor.get(home + "/asks.csv").asString()).contains(",MET,2026-02-01,PE,STATES,");
        assertThat(refused("Ecuador\nAtlantis")).contains("“Atlantis” was not recognised", "Atlantis</textarea>");
        assertThat(refused("Ecuador")).contains("Something was already said of Peru");
    }

    private String refused(String countries) {
        var answer = noor.send(desk + "/countries", desk + "/countries", Map.of("countries", countries));
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    @Test
    void othersHearOfTheWholeAskWheneverItChanges() {
        follow("PE");
        judge("1", Map.of("country", "PE", "status", "MET", "day", "2026-02-01", "reason", "Law 7."));
        var ask = plans.ask(id, 1).orElseThrow().id();

        await().untilAsserted(() -> assertThat(ToldRecords.about(ask, Topic.ASKS))
                .isNotEmpty()
                .allSatisfy(told -> Contracts.assertKept(told.type(), told.payload()))
                .last()
                .satisfies(told -> assertThat(told.payload())
                        .contains("\"country\":\"PE\"", "\"status\":\"MET\"", "\"version\":3")
                        .doesNotContain("noor", "Law 7")));
    }

    @Test
    void aJudgementOfAnEarlierDayStandsInTheStoryAndChangesNothing() {
        judge("1", Map.of("status", "MET", "day", "2026-05-01", "reason", "Done."));
        judge("1", Map.of("status", "ANNOUNCED", "day", "2026-01-01", "reason", "They had promised it."));

        assertThat(Browser.seen(visitor.get(home + "/1"))).contains("I 1: Met", "Announced · 1 January 2026");
    }

    @Test
    void whoLooksWithoutNewsSaysSo() {
        assertThat(noor.send(desk + "/2", desk + "/2/looked", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(Browser.seen(noor.get(desk + "/2")))
                .contains("Somebody looked last on")
                .contains("Nobody has judged");
        assertThat(plans.ask(id, 2).orElseThrow().lookedAt()).isNotNull();
    }

    @Test
    void addresseesAreSaidOneByOne() {
        assertThat(noor.send(
                                desk + "/3",
                                desk + "/3/for",
                                Map.of("addressees", "Ministry of the Sea\nPort company", "actor", "STATES"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Browser.seen(visitor.get(home + "?addressee=Port company")))
                .contains("To train thirty villages.", "Ministry of the Sea, Port company")
                .doesNotContain("To publish what they find.");
    }

    @Test
    void aRightOfReplyIsShownWhenStaffChooses() {
        var form = desk + "/replies/new";
        assertThat(noor.send(form + "?asks=1", form, Map.of("asks", "1-9", "to", "", "answer", "Yes."))
                        .asString())
                .contains("Write places from 1 to 3", "Say to which office", "Say on which day the answer came.");
        noor.send(form, form, Map.of("asks", "1-2", "to", "Ministry of the Sea", "sent", "2026-01-17"));
        assertThat(Browser.seen(visitor.get(home + "/2"))).doesNotContain("Ministry of the Sea");

        var change =
                noor.get(desk + "/replies").asString().replaceAll("(?s).*(" + desk + "/replies/[0-9a-f-]{36}).*", "$1");
        noor.send(change, change, Map.of("answered", "2026-02-03", "answer", "We test twice a year.", "shown", "yes"));

        assertThat(Browser.seen(visitor.get(home + "/2")))
                .contains("Ministry of the Sea, asked on 17 January 2026", "Answered on 3 February 2026")
                .contains("We test twice a year.");
        assertThat(Browser.seen(visitor.get(home + "/3"))).doesNotContain("Ministry of the Sea");
        assertThat(Browser.seen(visitor.get(home))).contains("About the asks at 1-2");
        assertThat(noor.get(desk + "?actor=STATES").asString()).contains("/replies/new?asks=1-2\"");
    }

    @Test
    void whatSomebodyElseNotedOfAReplyMeanwhileIsNotWrittenOver() {
        var form = desk + "/replies/new";
        noor.send(form, form, Map.of("asks", "1", "to", "Ministry of Fog", "sent", "2026-01-17"));
        var change =
                noor.get(desk + "/replies").asString().replaceAll("(?s).*(" + desk + "/replies/[0-9a-f-]{36}).*", "$1");
        var open = noor.get(change).asString();
        noor.send(change, change, Map.of("answered", "2026-02-03", "answer", "We see nothing.", "shown", "yes"));

        var late = noor.sendOpen(open, change, Map.of("to", "Ministry of the Fog"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.asString()).contains("Somebody else noted something of this", "Ministry of the Fog");
        assertThat(Browser.seen(visitor.get(home + "/1"))).contains("We see nothing.");
    }

    @Test
    void anActionServesAnAskOnBothPages() {
        var action = UUID.randomUUID();
        drafting.begin(
                action,
                Drafts.alone(Drafts.ofTheLibrarian(LocalDate.now(ZoneOffset.UTC).plusYears(1))),
                null,
                "noor");
        launching.launch(action, actions.of(action).orElseThrow().version(), "noor");
        var serving = "/desk/plans/serving/" + action;

        assertThat(noor.send(serving, serving, Map.of("plan", id.toString(), "asks", "2"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(Browser.seen(visitor.get("/actions/" + action)))
                .contains("This action serves Plan of " + id + " , I 2 To publish what they find.");
        assertThat(visitor.get(home + "/2").asString()).contains("/actions/" + action);
        assertThat(noor.get("/desk/actions/" + action).asString()).contains(desk.replace("/desk", "") + "/2", serving);
        noor.send(desk + "/2", desk + "/2/leave", Map.of());
        assertThat(visitor.get("/actions/" + action).asString()).doesNotContain("This action serves");
    }

    @Test
    void aReportSaysWhatMovedInAPeriod() {
        follow("PE");
        judge("1", Map.of("status", "ANNOUNCED", "day", "2026-01-10", "reason", "Promised in a speech."));
        judge("1", Map.of("status", "MET", "day", "2026-03-10", "reason", "Every month since March."));
        judge("2", Map.of("country", "PE", "status", "PARTIAL", "day", "2026-03-11", "reason", "Two rivers only."));
        var report = home + "/progress?from=2026-02-01&to=2026-03-31";

        assertThat(Browser.seen(visitor.get(report)))
                .contains("From 1 February 2026 to 31 March 2026", "Of 3 asks: 1 met, 0 met in part, 2 not judged yet.")
                .contains("I: Rivers without poison 3 1 +1 0 0 −1 0 0 2")
                .contains("Met; before: Announced · 10 March 2026 Every month since March.")
                .contains("Peru: Met in part; before: Not judged yet")
                .doesNotContain("Promised in a speech.");
        assertThat(visitor.get(report.replace("progress", "progress.csv")).asString())
                .contains("2026-02-01,2026-03-31,chapter,I,3,1,1,0,0,0,-1,")
                .contains(",country,PE,2,0,0,1,1,");
        assertThat(visitor.get(report.replace("progress", "progress.pdf")).asByteArray())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(visitor.get(home + "/progress?from=soon").statusCode()).isEqualTo(422);
        assertThat(Browser.seen(visitor.get(home + "/progress?to=2026-02-01"))).contains("Of 3 asks: 0 met");
    }

    private void follow(String countries) {
        assertThat(noor.send(desk + "/countries", desk + "/countries", Map.of("countries", countries))
                        .statusCode())
                .isEqualTo(303);
    }

    private void judge(String place, Map<String, String> said) {
        var ask = desk + "/" + place;
        assertThat(noor.send(ask, ask, said).statusCode()).isEqualTo(303);
    }
}
