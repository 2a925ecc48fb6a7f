package org.clarion.urgentactions.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.contracts.Channel;
import org.clarion.contracts.FiguresEvent.FiguresStated;
import org.clarion.contracts.FiguresEvent.PassedFigure;
import org.clarion.contracts.FiguresEvent.Uncounted;
import org.clarion.contracts.LedgerEvent.LedgerStated;
import org.clarion.contracts.LedgerEvent.Stages;
import org.clarion.contracts.MailingEvent.MailingStated;
import org.clarion.contracts.Topic;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.contracts.TotalsEvent.TotalsChanged;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.Teller;
import org.clarion.urgentactions.sheets.Drafting;
import org.clarion.urgentactions.sheets.Drafts;
import org.clarion.urgentactions.sheets.Launching;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class FiguresOnTheDeskTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final Figures ALL = new Figures(412, 268, 95);

    @Inject
    ActionStatements statements;

    @Inject
    Sessions sessions;

    @Inject
    Drafting drafting;

    @Inject
    Launching launching;

    @Test
    void theActionsPageShowsWhatEveryServiceStatesOfIt() {
        var action = launched();
        Teller.tell(Topic.ACTION_TOTALS, new TotalsChanged(action, 42, ALL, Map.of(Channel.EMAIL, ALL), NOON));
        Teller.tell(Topic.ACTION_FIGURES, stated(action, NOON));
        Teller.tell(Topic.LETTERS, new LedgerStated(action, 99, 90, 4, NOON, new Stages(7, 5, 2, 1, 1)));
        Teller.tell(
                Topic.SUPPORTERS,
                new MailingStated(
                        action, 1_204, 0, 0, 87, 3, NOON.minusSeconds(600), NOON.minusSeconds(60), NOON, 31L));
        awaitAllThree(action);

        var page = page(action, "en");

        assertThat(rows(page, "by-COUNTRY"))
                .containsExactly("Peru 300 200 95 73 %", "United Kingdom 100 60 0 24 %", "not told 12 8 0 3 %");
        assertThat(rows(page, "by-TARGET"))
                .containsExactly(
                        Drafts.PROSECUTOR.name() + ", " + Drafts.PROSECUTOR.office() + " 400 260 95 97 %",
                        "a target no longer on the sheet 10 6 0 2 %",
                        "somebody else, or several of them 2 2 0 0 %");
        assertThat(rows(page, "by-DAY"))
                .containsExactly(
                        "22 November 2026 103 50 20 25 %",
                        "21 November 2026 206 118 50 50 %", "20 November 2026 103 100 25 25 %");
        assertThat(page)
                .contains("<polyline class=\"reported\"", "<rect class=\"verified\"", "250 reported,", "100 reported,")
                .contains(
                        "<strong>7</strong> wait for their writers to confirm",
                        "<strong>5</strong> wait for their turn")
                .contains("<strong>90</strong> taken by", "<strong>1</strong> came back later")
                .contains("<strong>3</strong> are held for a coordinator", "<strong>6</strong> came after the end")
                .contains(
                        "<strong>1,204</strong> supporters were told",
                        "<strong>87</strong> still to go",
                        "<strong>31</strong> were not wanted")
                .contains("/desk/letters?by-action.q=", "/desk/supporters?q=", "#action-" + action)
                .contains("data-live=\"/desk/actions/" + action + "/totals\"");
        assertThat(page(action, "es"))
                .contains("Todo sobre esta acción", "<strong>1.204</strong> simpatizantes", "Por país", "Reino Unido");
    }

    @Test
    void aLongTableFoldsAndTheChartSaysHowManyStandInItOnly() {
        var action = launched();
        var countries = Stream.of(Locale.getISOCountries())
                .limit(21)
                .collect(Collectors.toMap(code -> code, code -> new Figures(1, 0, 0)));
        var said = stated(action, NOON);
        Teller.tell(
                Topic.ACTION_FIGURES,
                new FiguresStated(
                        action,
                        42,
                        ALL,
                        said.byChannel(),
                        said.byTarget(),
                        countries,
                        said.byDay(),
                        said.notCounted(),
                        0,
                        List.of(),
                        NOON));

        await().untilAsserted(() -> assertThat(page(action, "en"))
                .contains("13 more stand in the table.", "<summary>All 21 as a table</summary>", "The first is 100."));
    }

    @Test
    void whatWasStatedEarlierAndIsHeardLaterChangesNothing() {
        var action = UUID.randomUUID();
        Teller.tell(Topic.ACTION_FIGURES, stated(action, NOON));
        await().untilAsserted(() ->
                assertThat(statements.of(action, FiguresStated.class)).isPresent());

        Teller.tell(Topic.ACTION_FIGURES, stated(action, NOON.minusSeconds(5)));
        var other = UUID.randomUUID();
        Teller.tell(Topic.ACTION_FIGURES, stated(other, NOON));

        await().untilAsserted(() ->
                assertThat(statements.of(other, FiguresStated.class)).isPresent());
        assertThat(statements.of(action, FiguresStated.class)).hasValue(stated(action, NOON));
    }

    @Test
    void anActionOfWhichNothingIsStatedSaysSo() {
        assertThat(page(launched(), "en"))
                .contains("No report has come in yet.", "Nobody has written with Clarion yet.")
                .contains("No mail about it has gone to supporters.", "Nobody has reported anything yet.");
    }

    private void awaitAllThree(UUID action) {
        await().untilAsserted(() -> {
            assertThat(statements.of(action, FiguresStated.class)).isPresent();
            assertThat(statements.of(action, LedgerStated.class)).isPresent();
            assertThat(statements.of(action, MailingStated.class)).isPresent();
            assertThat(page(action, "en")).contains("<strong data-figure=\"reported\">412<");
        });
    }

    private static FiguresStated stated(UUID action, Instant at) {
        return new FiguresStated(
                action,
                42,
                ALL,
                Map.of(Channel.EMAIL, ALL),
                Map.of(
                        Drafts.PROSECUTOR.targetId().toString(),
                        new Figures(400, 260, 95),
                        "11111111-1111-4111-8111-111111111111",
                        new Figures(10, 6, 0),
                        "-",
                        new Figures(2, 2, 0)),
                Map.of("GB", new Figures(100, 60, 0), "-", new Figures(12, 8, 0), "PE", new Figures(300, 200, 95)),
                Map.of(
                        "2026-11-20", new Figures(103, 100, 25),
                        "2026-11-22", new Figures(103, 50, 20),
                        "2026-11-21", new Figures(206, 118, 50)),
                new Uncounted(3, 0, 1, 0),
                6,
                List.of(new PassedFigure(250, NOON), new PassedFigure(100, NOON.minusSeconds(9_000))),
                at);
    }

    /** The lines of the table below this heading, cell by cell. */
    private static List<String> rows(String page, String heading) {
        var from = page.indexOf("aria-labelledby=\"" + heading + "\"");
        var body = page.substring(page.indexOf("<tbody>", from), page.indexOf("</tbody>", from));
        return body.lines()
                .filter(line -> line.startsWith("<tr>"))
                .map(line ->
                        line.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip())
                .toList();
    }

    private String page(UUID action, String language) {
        return given().cookie(
                        "__Host-clarion",
                        sessions.start("noor", Set.of(Roles.COORDINATOR)).getValue())
                .header("Accept-Language", language)
                .get("/desk/actions/" + action)
                .asString();
    }

    private UUID launched() {
        var id = UUID.randomUUID();
        var deadline = LocalDate.now(ZoneOffset.UTC).plusDays(9);
        drafting.begin(id, Drafts.alone(Drafts.ofTheLibrarian(deadline)), null, "noor");
        launching.launch(id, 0, "noor");
        return id;
    }
}
