package org.clarion.actionreports.osdi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.Report;
import org.clarion.actionreports.journal.ReportedAct;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.clarion.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How existing OSDI clients keep a copy. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SyncingTest {

    private UUID action;
    private String collection;

    @Inject
    Journal journal;

    @ConfigProperty(name = "clarion.api-token")
    String token;

    @BeforeEach
    void anAction() {
        action = Sheets.launched().actionId();
        collection = Hal.CAMPAIGNS + "/" + action + "/outreaches";
    }

    @Test
    void followingNextVisitsEverythingOnce() {
        var written = reports(7);

        var visited = walk(collection + "?per_page=3");

        assertThat(visited).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void whatChangesDuringTheWalkComesAgainAtItsEndAndNothingIsMissed() {
        var written = reports(6);
        var first = get(collection + "?per_page=2");

        amend(ids(first).getFirst(), new Amendment.Withdrawn("rosa"));
        var rest = walk(next(first));

        assertThat(rest).containsAll(written.subList(2, 6)).endsWith(ids(first).getFirst());
        assertThat(rest).hasSize(5);
    }

    @Test
    void countingPagesByOneselfWorksToTheEmptyPageAtTheEnd() {
        var written = reports(5);

        var visited = new ArrayList<UUID>();
        for (int page = 1; page <= 3; page++) {
            visited.addAll(ids(get(collection + "?per_page=2&page=" + page)));
        }
        var beyond = get(collection + "?per_page=2&page=4");

        assertThat(visited).containsExactlyInAnyOrderElementsOf(written);
        assertThat(ids(beyond)).isEmpty();
        assertThat(beyond.getInt("total_records")).isEqualTo(5);
        assertThat(beyond.getInt("total_pages")).isEqualTo(3);
        assertThat(beyond.getString("_links.next")).isNull();
        assertThat(beyond.getString("_links.previous.href")).contains("page=3");
    }

    @Test
    void onlyWhatChangedSinceIsAskedFor() {
        var written = reports(3);
        var seen = get(collection).getString("_embedded.'osdi:outreaches'[-1].modified_date");
        amend(written.get(1), new Amendment.Judged(Judgement.INVALID, "noor"));

        var changed = get(collection, "modified_date gt '" + seen + "'");

        assertThat(ids(changed)).containsExactly(written.get(1));
        assertThat(changed.getInt("total_records")).isEqualTo(1);
        assertThat(states(changed)).containsExactly("invalid");
    }

    @Test
    void withdrawnAndInvalidOnesStayVisibleAsWhatTheyAre() {
        var written = reports(3);
        amend(written.get(0), new Amendment.Withdrawn("rosa"));
        amend(written.get(1), new Amendment.Judged(Judgement.SUSPECT, "noor"));

        var all = get(collection);

        assertThat(states(all)).containsExactlyInAnyOrder("withdrawn", "suspect", "counted");
        assertThat(all.getInt("total_records")).isEqualTo(3);
    }

    @Test
    void conditionsAreJoinedAndStayInTheLinks() {
        reports(4);
        IntStream.range(0, 3).forEach(time -> write(report(Channel.FAX)));

        var faxes = client().queryParam(
                        "filter", "type eq 'fax' and created_date ge '2026-01-01' and action_date le '2030-01-01'")
                .queryParam("per_page", 2)
                .get(collection)
                .jsonPath();
        var rest = get(next(faxes));

        assertThat(faxes.getInt("total_records")).isEqualTo(3);
        assertThat(ids(faxes)).hasSize(2);
        assertThat(ids(rest)).hasSize(1).doesNotContainAnyElementsOf(ids(faxes));
        assertThat(next(rest)).isNull();
    }

    @Test
    void alternativesStayWithinTheActionAndTheWalk() {
        var mails = reports(3);
        var fax = write(report(Channel.FAX));
        write(report(Channel.POST));
        var other = Sheets.launched().actionId();
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report(other, Channel.FAX))));

        var first = client().queryParam("filter", "type eq 'fax' or type eq 'email' and created_date ge '2026-01-01'")
                .queryParam("per_page", 3)
                .get(collection)
                .jsonPath();

        assertThat(ids(first)).containsExactlyElementsOf(mails);
        assertThat(walk(next(first))).containsExactly(fax);
        assertThat(first.getInt("total_records")).isEqualTo(4);
    }

    @Test
    void aClientFindsItsOwn() {
        var own = "mysite:" + UUID.randomUUID();
        client().contentType("application/json")
                .body("""
                        {"identifiers": ["%s"], "type": "email",
                         "ua:people": 4, "ua:section": "Kenya", "ua:replied": true}""".formatted(own))
                .post(Hal.CAMPAIGNS + "/" + action + "/record_outreach_helper")
                .then()
                .statusCode(200);

        var found = get(collection, "identifiers eq '" + own + "'");

        assertThat(ids(found)).hasSize(1);
        assertThat(found.getInt("_embedded.'osdi:outreaches'[0].'ua:people'")).isEqualTo(4);
        assertThat(found.getString("_embedded.'osdi:outreaches'[0].'ua:section'"))
                .isEqualTo("Kenya");
        assertThat(found.getBoolean("_embedded.'osdi:outreaches'[0].'ua:replied'"))
                .isTrue();
    }

    @Test
    void whatIsNotSupportedIsAnsweredInOsdisWords() {
        var answer = client().queryParam("filter", "email_address eq 'rosa@example.org'")
                .get(collection);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("'osdi:error'.resource_status[0].error_descriptions[0].description"))
                .contains("\"email_address\" cannot be filtered by");
        assertThat(client().get(collection + "?after=nowhere").statusCode()).isEqualTo(400);
    }

    private List<UUID> reports(int many) {
        return IntStream.range(0, many)
                .mapToObj(nth -> write(report(Channel.EMAIL)))
                .toList();
    }

    private Report report(Channel channel) {
        return report(action, channel);
    }

    private static Report report(UUID action, Channel channel) {
        var id = UUID.randomUUID();
        var deed = ReportedAct.of(null, channel, 1, LocalDate.of(2026, 11, 20), null);
        return Report.of(id, "test:" + id, action, Origin.FORM, deed);
    }

    private UUID write(Report report) {
        QuarkusTransaction.requiringNew().run(() -> journal.write(List.of(report)));
        return report.reportId();
    }

    private void amend(UUID report, Amendment amendment) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), amendment));
    }

    private List<UUID> walk(@Nullable String from) {
        var visited = new ArrayList<UUID>();
        for (var at = from; at != null; ) {
            var page = get(at);
            visited.addAll(ids(page));
            at = next(page);
        }
        return visited;
    }

    private static @Nullable String next(JsonPath page) {
        var next = page.getString("_links.next.href");
        return next == null ? null : next.substring(next.indexOf("/api/"));
    }

    private static List<UUID> ids(JsonPath page) {
        List<List<String>> identifiers = page.getList("_embedded.'osdi:outreaches'.identifiers");
        return identifiers.stream()
                .map(of -> UUID.fromString(of.getFirst().substring("clarion:".length())))
                .toList();
    }

    private static List<String> states(JsonPath page) {
        return page.getList("_embedded.'osdi:outreaches'.'ua:state'");
    }

    /** An address as a link has it: already encoded. */
    private JsonPath get(String address) {
        return client().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath get(String address, String filter) {
        return client().queryParam("filter", filter)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification client() {
        return given().header("OSDI-API-Token", token);
    }
}
