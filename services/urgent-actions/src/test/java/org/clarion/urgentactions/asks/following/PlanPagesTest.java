package org.clarion.urgentactions.asks.following;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.testkit.Browser;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A policy officer brings a plan, looks at what was found, publishes it and judges an ask; everybody reads. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class PlanPagesTest {

    private static final String PLANS = "/desk/plans";
    private static final String TEXT = """
            CHAPTER I
            Rivers without poison

            We ask the States of the delta:
            1. To test the water every month.
            2. =To publish what they find.

            As members of the coalition, we take on the following commitments:
            1. To train thirty villages.

            CHAPTER II
            Work

            We ask employers:
            1. To pay on time.
            """;

    @Inject
    Sessions sessions;

    private Browser noor;
    private Browser visitor;

    @BeforeEach
    void openBrowsers() {
        noor = Browser.of("noor", Roles.CAMPAIGNER, sessions::start);
        visitor = Browser.ofAVisitor();
    }

    @Test
    void whatWasFoundIsSeenBeforeAnybodyElseSeesIt() {
        var plan = bring("Plan of the delta");

        assertThat(Browser.seen(noor.get(plan)))
                .contains("4 asks in 3 lists.", "3 ask something of others", "One is a commitment of the authors")
                .contains("Every number follows the one before it")
                .contains("To test the water every month.", "members of the coalition");
        assertThat(visitor.get(atHome(plan)).statusCode()).isEqualTo(404);

        publish(plan);

        assertThat(Browser.seen(visitor.get(atHome(plan))))
                .contains("Plan of the delta", "Coalition of the Delta, 3 May 2027", "Of 4 asks: 0 met");
        assertThat(visitor.get("/").asString()).contains("href=\"/plans\"");
        assertThat(Browser.seen(visitor.get("/plans?q=delta"))).contains("Plan of the delta");
    }

    @Test
    void theTableIsNarrowedByLinks() {
        var plan = bring("Plan to narrow");
        publish(plan);

        assertThat(Browser.seen(visitor.get(atHome(plan) + "?addressee=employers")))
                .contains("To pay on time.")
                .doesNotContain("To test the water");
        assertThat(Browser.seen(visitor.get(atHome(plan) + "?chapter=I&q=villages")))
                .contains("To train thirty villages.")
                .doesNotContain("To pay on time.");
    }

    @Test
    void anAskIsJudgedWithItsReasonAndTheStoryStays() {
        var plan = bring("Plan to judge");
        publish(plan);
        var ask = plan + "/1";

        assertThat(noor.send(ask, ask, Map.of("status", "", "reason", "", "evidence", "over there", "day", "soon"))
                        .asString())
                .contains("Choose how far it has come.", "Say by what you judge.", "This is no web address")
                .contains("“soon” is no day");
        judge(ask, Map.of("status", "ANNOUNCED", "day", "2026-01-09", "reason", "The minister said so."));
        judge(
                ask,
                Map.of(
                        "status", "PARTIAL",
                        "day", "2026-02-09",
                        "reason", "Two of five rivers are tested.",
                        "evidence", "https://rivers.example/tests"));

        assertThat(Browser.seen(visitor.get(atHome(ask))))
                .contains("Met in part · 9 February 2026 Two of five rivers are tested.")
                .contains("https://rivers.example/tests")
                .contains("Announced · 9 January 2026 The minister said so.")
                .doesNotContain("noor");
        assertThat(Browser.seen(noor.get(ask))).contains("Said by noor");
        assertThat(Browser.seen(visitor.get(atHome(plan) + "?status=PARTIAL")))
                .contains("To test the water")
                .doesNotContain("To pay on time.");
        assertThat(Browser.seen(visitor.get(atHome(plan) + "?since=2020-01-01")))
                .contains("To test the water")
                .doesNotContain("To pay on time.");
    }

    @Test
    void oneFormSaysOnce() {
        var plan = bring("Plan of one form");
        publish(plan);
        var open = noor.get(plan + "/2").asString();
        var said = Map.of("status", "MET", "reason", "Said a single time.");

        noor.sendOpen(open, plan + "/2", said);
        noor.sendOpen(open, plan + "/2", said);

        assertThat(visitor.get(atHome(plan) + "/2").asString()).containsOnlyOnce("Said a single time.");
    }

    @Test
    void asksAreTakenAlong() {
        var plan = bring("Plan to take along");
        publish(plan);

        assertThat(visitor.get(atHome(plan) + "/asks.csv").asString())
                .contains(
                        "1,I,Rivers without poison,,,,1,DEMAND,the States of the delta,To test the water every month.,UNKNOWN,")
                .contains("'=To publish what they find.");
        var json = visitor.get(atHome(plan) + "/asks.json").jsonPath();
        assertThat(json.getInt("total_records")).isEqualTo(4);
        assertThat(json.getList("_embedded.'ua:asks'[3].'ua:addressees'")).containsExactly("employers");
        assertThat(json.getString("_embedded.'ua:asks'[3].browser_url")).endsWith(atHome(plan) + "/4");
    }

    @Test
    void programsGoThroughTheAsksByPagesAndFilters() {
        var plan = bring("Plan for programs");
        publish(plan);
        judge(plan + "/4", Map.of("status", "MET", "day", "2026-01-09", "reason", "Paid on Friday."));
        var all = atHome(plan) + "/asks.json";

        var second = visitor.get(all + "?per_page=3&page=2").jsonPath();

        assertThat(second.getInt("total_pages")).isEqualTo(2);
        assertThat(second.getList("_embedded.'ua:asks'.title")).containsExactly("II 1");
        assertThat(second.getString("_links.previous.href")).contains("page=1");
        assertThat(visitor.get(all + "?filter=ua:status eq 'MET' and ua:actor ne 'STATES'")
                        .jsonPath()
                        .getList("_embedded.'ua:asks'.'ua:place'"))
                .containsExactly(4);
        assertThat(visitor.get(all + "?filter=ua:who eq 'x'").statusCode()).isEqualTo(400);
        var one = visitor.get(atHome(plan) + "/4.json");
        assertThat(one.contentType()).startsWith("application/hal+json");
        assertThat(one.jsonPath().getString("'ua:status_since'")).isEqualTo("2026-01-09");
    }

    @Test
    void aPlanThatNobodyHasSeenIsPutAway() {
        var plan = bring("Plan to put away");
        judge(plan + "/1", Map.of("status", "MET", "day", "2026-01-09", "reason", "Said too early."));

        assertThat(Browser.seen(noor.get(plan + "/discard"))).contains("Its 4 asks and its text are deleted");
        assertThat(noor.send(plan + "/discard", plan + "/discard", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(noor.get(plan).statusCode()).isEqualTo(404);
    }

    @Test
    void aTextWithoutAsksComesBackWithWhatWasTyped() {
        var answer = send(Map.of("title", "No plan", "language", "en", "paste", "Dear all,\n\nwe met."));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("No list of asks was found", "Dear all,", "value=\"No plan\"");
        assertThat(send(Map.of("paste", TEXT)).asString()).contains("Give it its title.", "Choose the language");
    }

    @Test
    void spanishReadersReadItToo() {
        var plan = bring("Plan en español");
        publish(plan);

        assertThat(Browser.seen(visitor.reading("es").get(atHome(plan))))
                .contains("Hasta dónde se ha llegado", "Aún sin valorar", "compromiso propio");
    }

    private String bring(String title) {
        var brought = send(Map.of(
                "title", title,
                "author", "Coalition of the Delta",
                "language", "en",
                "issued", "2027-05-03",
                "paste", TEXT));
        assertThat(brought.statusCode()).as(brought.asString()).isEqualTo(303);
        return brought.header("Location").replaceAll("\\?.*", "");
    }

    private Response send(Map<String, String> typed) {
        var fields = new HashMap<>(typed);
        fields.putIfAbsent("author", "");
        return noor.sendFile(PLANS + "/new", PLANS + "/new", "file", "", "".getBytes(UTF_8), fields);
    }

    private void publish(String plan) {
        assertThat(noor.send(plan, plan + "/publish", Map.of()).statusCode()).isEqualTo(303);
    }

    private void judge(String ask, Map<String, String> said) {
        assertThat(noor.send(ask, ask, said).statusCode()).isEqualTo(303);
    }

    /** The public address of what stands at the desk. */
    private static String atHome(String path) {
        return path.replace("/desk", "");
    }
}
