package org.clarion.actionreports.tallies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.contracts.Channel;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.pages.EveningCodes;
import org.clarion.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class TallyPagesTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"");

    private final Sheet sheet = Sheets.freeTheJournalist();
    private final UUID action = sheet.actionId();
    private final String form = "/desk/reports/tallies/for/" + action;
    private final String minister = sheet.targets().getFirst().targetId().toString();

    @Inject
    Sessions sessions;

    @Inject
    Totals totals;

    @Inject
    EveningCodes codes;

    private DeskForm ingrid;

    @BeforeEach
    void launch() {
        Sheets.launched(sheet);
        ingrid = DeskForm.of(sessions, "ingrid", Roles.COORDINATOR);
    }

    @Test
    void aTallyIsLookedAtAndThenCountedOnceWithAllItsFigures() {
        var typed = typed("Market stall, Leeds", Map.of(minister + ".POST", "43", "others.EMAIL", "12"));

        var preview = typed.formParam("step", "look").post(form);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.asString())
                .contains("This will count 55 together", "43 by post to Elena Ramos", "12 by e-mail to Others")
                .contains("reported 0, then 55; verified 0, then 55");
        assertThat(totals.of(action).total().reported()).isZero();

        var counted = countIt(preview);
        assertThat(counted.statusCode()).isEqualTo(303);
        assertThat(totals.of(action).byChannel())
                .isEqualTo(Map.of(Channel.POST, new Figures(43, 43, 0), Channel.EMAIL, new Figures(12, 12, 0)));
        assertThat(totals.by(action, Dimension.SECTION)).isEqualTo(Map.of("Leeds", new Figures(55, 55, 0)));
        assertThat(ingrid.opens(counted.header("Location")).asString())
                .contains("Counted. The totals of the action have moved.", "Market stall, Leeds", "by ingrid");
    }

    @Test
    void theCodeOfAnEveningFillsTheFormAndCountsOnce() {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var code = codes.code(action, yesterday, "KE", "Kisumu group");
        var page = "/desk/reports/tallies/evening/" + code + "?group=Kisumu+group";

        var typed = ingrid.opens("/desk/reports/tallies/evening?code="
                + code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(typed.header("Location")).contains("/desk/reports/tallies/evening/" + code);
        var open = ingrid.opensLink(page).asString();
        assertThat(open)
                .contains("value=\"Kisumu group\"", "value=\"" + yesterday + "\"", "value=\"KE\" selected")
                .contains("name=\"evening\" value=\"" + code + "\"");
        var preview = ingrid.goesOnFrom(open)
                .formParam("evening", code)
                .formParam("name", "Kisumu group")
                .formParam("when", yesterday.toString())
                .formParam("people", "9")
                .formParam("cell", "others.POST")
                .formParam("many", "31")
                .formParam("step", "look")
                .post(form);
        var tally = DeskForm.idIn(countIt(preview));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(31, 31, 0));
        assertThat(DeskForm.idIn(ingrid.opensLink(page))).isEqualTo(tally);
        var again = fill(ingrid.fills(form), "Another name", Map.of("others.POST", "5"))
                .formParam("evening", code)
                .formParam("step", "count")
                .post(form);
        assertThat(DeskForm.idIn(again)).isEqualTo(tally);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(31, 31, 0));
        assertThat(ingrid.opens("/desk/reports/tallies/" + tally + "/correct").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCodeThatNobodyPrintedOpensNothing() {
        var code = codes.code(action, LocalDate.now(ZoneOffset.UTC), null, "Kisumu group");
        var last = code.endsWith("0") ? "1" : "0";
        var madeUp = code.substring(0, code.length() - 1) + last;

        assertThat(ingrid.opens("/desk/reports/tallies/evening/" + madeUp).statusCode())
                .isEqualTo(422);
        assertThat(ingrid.opens("/desk/reports/tallies/evening?code=" + madeUp).asString())
                .contains("No sheet of ours has this code.", "value=\"" + madeUp + "\"");
        assertThat(ingrid.opens("/desk/reports/tallies/evening?lang=es").asString())
                .contains("Código de la hoja");
        assertThat(ingrid.opensLink("/desk/reports/tallies/evening/" + code + "?group=Somebody+else")
                        .asString())
                .contains("name=\"evening\"")
                .doesNotContain("Somebody else");
    }

    @Test
    void theButtonPressedTwiceCountsOnceAndLeadsToTheSameTally() {
        var preview = typed("Class 7b", Map.of("others.POST", "20"))
                .formParam("step", "look")
                .post(form);

        var first = countIt(preview);
        var second = countIt(preview);

        assertThat(DeskForm.idIn(second)).isEqualTo(DeskForm.idIn(first));
        assertThat(ingrid.opens(second.header("Location")).asString()).contains("Nothing was counted twice.");
        assertThat(totals.of(action).total()).isEqualTo(new Figures(20, 20, 0));
    }

    @Test
    void thePaperOfOneEventIsCountedOnceWhoeverCountsIt() {
        var first = count("Letter evening, Lima", Map.of(minister + ".POST", "43"));
        var noor = DeskForm.of(sessions, "noor", Roles.CAMPAIGNER);

        var again = fill(noor.fills(form), "letter evening LIMA", Map.of(minister + ".POST", "43"))
                .formParam("step", "look")
                .post(form);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.asString())
                .contains(
                        "<title>Error: ",
                        "Nothing has been counted now.",
                        "43 by post to Elena Ramos: counted already on",
                        "by ingrid")
                .contains("/desk/reports/tallies/" + first, "value=\"letter evening LIMA\"");
        assertThat(totals.of(action).total()).isEqualTo(new Figures(43, 43, 0));
    }

    @Test
    void thePreviewOfANewTallyNamesOthersAroundThatDay() {
        var first = count("Letter evening Lima", Map.of("others.POST", "43"));
        var gone = count("Stall", Map.of("others.POST", "4"));
        ingrid.fills("/desk/reports/tallies/" + gone + "/withdraw").post("/desk/reports/tallies/" + gone + "/withdraw");

        var preview = typed("Lima letter evening", Map.of("others.POST", "43"))
                .formParam("step", "look")
                .post(form);

        assertThat(preview.asString())
                .contains("Other tallies of this action around that day", "/desk/reports/tallies/" + first)
                .contains("Letter evening Lima</a>, Leeds:", "43 together, counted by ingrid.")
                .doesNotContain("Stall");
        assertThat(countIt(preview).statusCode()).isEqualTo(303);
    }

    @Test
    void whatWasLongBeforeIsNotNamed() {
        var other = ingrid.fills(form)
                .formParam("name", "Early evening")
                .formParam(
                        "when",
                        Instant.now().minus(6, ChronoUnit.DAYS).toString().substring(0, 10))
                .formParam("people", "3")
                .formParam("cell", "others.POST")
                .formParam("many", "3")
                .formParam("step", "count")
                .post(form);
        assertThat(other.statusCode()).isEqualTo(303);

        assertThat(typed("Evening", Map.of("others.POST", "43"))
                        .formParam("step", "look")
                        .post(form)
                        .asString())
                .doesNotContain("Early evening");
    }

    @Test
    void aReplyIsKeptFromTheFormToTheJournal() {
        var preview = typed("Choir", Map.of("others.POST", "4"))
                .formParam("replied", "yes")
                .formParam("step", "look")
                .post(form);
        assertThat(preview.asString()).contains("Somebody has received a reply.");
        var path = "/desk/reports/tallies/" + DeskForm.idIn(countIt(preview));

        assertThat(ingrid.opens(path).asString()).contains("Somebody has received a reply.");
        assertThat(ingrid.opens(path + "/correct").asString())
                .containsPattern("name=\"replied\" value=\"yes\" checked");
        var exported = ingrid.opens("/desk/reports/export.csv?action=" + action).asString();
        assertThat(exported.lines().filter(line -> line.contains(",POST,4,")))
                .singleElement()
                .asString()
                .contains(",12,true,TALLY,");
    }

    @Test
    void leavingANewTallySaysThatNothingIsCounted() {
        var tally = count("Choir", Map.of("others.POST", "4"));

        assertThat(ingrid.opens(form).asString())
                .contains("Back, nothing is counted")
                .doesNotContain("Keep it");
        assertThat(ingrid.opens("/desk/reports/tallies/" + tally + "/correct").asString())
                .contains("Keep it")
                .doesNotContain("nothing is counted");
    }

    @Test
    void aSecondEventWithAnotherNameCounts() {
        count("Stall in the morning", Map.of(minister + ".POST", "10"));
        count("Stall in the evening", Map.of(minister + ".POST", "10"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(20, 20, 0));
    }

    @Test
    void aCorrectionMovesTheTotalsByTheDifferenceAndLeavesItsHistory() {
        var tally = count("Choir", Map.of(minister + ".POST", "43", "others.EMAIL", "5"));
        var path = "/desk/reports/tallies/" + tally + "/correct";

        var preview = fill(ingrid.fills(path), "Choir", Map.of(minister + ".POST", "40", "others.PHONE", "2"))
                .formParam("step", "look")
                .post(path);
        assertThat(preview.asString()).contains("reported 48, then 42; verified 48, then 42");
        var answer = press(preview, path, "Choir", Map.of(minister + ".POST", "40", "others.PHONE", "2"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(totals.of(action).byChannel())
                .isEqualTo(Map.of(Channel.POST, new Figures(40, 40, 0), Channel.PHONE, new Figures(2, 2, 0)));
        assertThat(ingrid.opens(answer.header("Location")).asString())
                .contains("Corrected.", "taken out", "ingrid", ">43<", ">5<");
    }

    @Test
    void whoCorrectsOverAnotherSeesWhatTheOtherPutThere() {
        var tally = count("Choir", Map.of("others.EMAIL", "100"));
        var path = "/desk/reports/tallies/" + tally + "/correct";
        var opened = ingrid.opens(path).asString();
        correct(path, Map.of("others.EMAIL", "100", "others.POST", "50"));

        var over = fill(ingrid.goesOnFrom(opened), "Choir of Leeds", Map.of("others.EMAIL", "100"))
                .formParam("step", "count")
                .post(path);

        assertThat(over.statusCode()).isEqualTo(409);
        assertThat(over.asString())
                .contains("Somebody has corrected this tally since you opened it.", "50 by post", "Choir of Leeds");
        assertThat(totals.of(action).total()).isEqualTo(new Figures(150, 150, 0));
        var again = fill(
                        ingrid.goesOnFrom(over.asString()),
                        "Choir of Leeds",
                        Map.of("others.EMAIL", "100", "others.POST", "50"))
                .formParam("step", "count")
                .post(path);
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(150, 150, 0));
    }

    @Test
    void theSameButtonTwiceIsForgivenAndAnOldPageWithdrawsNothing() {
        var tally = count("Choir", Map.of("others.EMAIL", "100"));
        var path = "/desk/reports/tallies/" + tally;
        var opened = ingrid.opens(path + "/correct").asString();
        var going = ingrid.opens(path + "/withdraw").asString();
        for (var press = 0; press < 2; press++) {
            assertThat(fill(ingrid.goesOnFrom(opened), "Choir", Map.of("others.EMAIL", "90"))
                            .formParam("step", "count")
                            .post(path + "/correct")
                            .header("Location"))
                    .isEqualTo(path + "?said=corrected");
        }

        var answer = ingrid.goesOnFrom(going).post(path + "/withdraw");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Nothing was withdrawn.", "reported 90, then 0");
        assertThat(totals.of(action).total()).isEqualTo(new Figures(90, 90, 0));
    }

    @Test
    void aFigureThatWasTakenOutCanComeBack() {
        var tally = count("Choir", Map.of("others.POST", "4", "others.EMAIL", "5"));
        var path = "/desk/reports/tallies/" + tally + "/correct";

        correct(path, Map.of("others.POST", "4"));
        correct(path, Map.of("others.POST", "4", "others.EMAIL", "6"));
        correct(path, Map.of("others.POST", "4", "others.EMAIL", "6"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(10, 10, 0));
    }

    @Test
    void aCorrectionKeepsTheFiguresOfWhoIsNoLongerOnTheSheet() {
        var tally = count("Choir", Map.of(minister + ".POST", "43", "others.EMAIL", "5"));
        var path = "/desk/reports/tallies/" + tally + "/correct";
        Sheets.changed(sheet, sheet.endsAt(), sheet.targets().subList(1, 2));

        assertThat(ingrid.opens(path).asString())
                .contains("An official who is no longer on the sheet", "name=\"cell\" value=\"" + minister + ".POST\"");
        var preview = fill(ingrid.fills(path), "Choir", Map.of(minister + ".POST", "40", "others.EMAIL", "5"))
                .formParam("step", "look")
                .post(path);
        assertThat(preview.asString()).contains("40 by post to An official who is no longer on the sheet");
        correct(path, Map.of(minister + ".POST", "40", "others.EMAIL", "5"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(45, 45, 0));
        assertThat(ingrid.opens(form).asString()).doesNotContain("no longer on the sheet");
    }

    @Test
    void whatIsWithdrawnCountsNoMoreAndMayBeCountedAnew() {
        var tally = count("Stall", Map.of("others.POST", "4"));
        var path = "/desk/reports/tallies/" + tally + "/withdraw";
        var page = ingrid.opens(path).asString();
        assertThat(page).contains("Withdraw this tally?", "reported 4, then 0; verified 4, then 0");

        ingrid.fills(path).post(path);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(0, 0, 0));
        assertThat(ingrid.opens("/desk/reports/tallies/" + tally).asString())
                .contains("Withdrawn on", "counts no more");

        count("Stall", Map.of("others.POST", "5"));
        assertThat(totals.of(action).total()).isEqualTo(new Figures(5, 5, 0));
    }

    @Test
    void mistakesComeBackWithWhatWasTyped() {
        var answer = ingrid.fills(form)
                .formParam("name", " ")
                .formParam("when", "2099-01-01")
                .formParam("people", "many")
                .formParam("cell", minister + ".POST")
                .formParam("many", "4o")
                .formParam("step", "look")
                .post(form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains("Give the group or event a name", "That day has not come yet", "a number from 1.")
                .contains("Give a whole number in digits", "value=\"4o\"", "href=\"#" + minister + ".POST\"");
    }

    @Test
    void thousandsAreTakenAfterAQuestion() {
        var preview = typed("Stadium", Map.of("others.POST", "2001"))
                .formParam("step", "look")
                .post(form);
        assertThat(preview.asString()).contains("Yes, 2,001 in one tally is right");

        var unsure = press(preview, form, "Stadium", Map.of("others.POST", "2001"));
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(totals.of(action).total().reported()).isZero();

        var sure = fill(
                        ingrid.asks().formParam("form", DeskForm.token(preview.asString())),
                        "Stadium",
                        Map.of("others.POST", "2001"))
                .formParam("step", "count")
                .formParam("sure", "yes")
                .post(form);
        assertThat(sure.statusCode()).isEqualTo(303);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(2001, 2001, 0));
    }

    @Test
    void theListSpeaksSpanishAndKnowsWhatIsOpen() {
        var old = Sheets.launched(Sheets.ending(Instant.now().minus(40, ChronoUnit.DAYS)));
        count("Mesa", Map.of("others.POST", "4"));

        var list = ingrid.opens("/desk/reports/tallies?lang=es").asString();

        assertThat(list)
                .contains("Recuentos de grupos y encuentros", form + "?lang=es", "Mesa")
                .doesNotContain(old.actionId().toString());
        assertThat(ingrid.opens("/desk/reports/tallies/for/" + old.actionId()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void whoeverChoseALanguageKeepsItAfterEveryAct() {
        var spanish = "?lang=es";
        var counted = typed("Coro", Map.of("others.POST", "4"))
                .formParam("step", "count")
                .post(form + spanish);
        var path = "/desk/reports/tallies/" + DeskForm.idIn(counted);
        var corrected = fill(ingrid.fills(path + "/correct"), "Coro", Map.of("others.POST", "5"))
                .formParam("step", "count")
                .post(path + "/correct" + spanish);
        var withdrawn = ingrid.fills(path + "/withdraw").post(path + "/withdraw" + spanish);

        assertThat(counted.header("Location")).isEqualTo(path + "?said=counted&lang=es");
        assertThat(corrected.header("Location")).isEqualTo(path + "?said=corrected&lang=es");
        assertThat(withdrawn.header("Location")).isEqualTo(path + "?said=withdrawn&lang=es");
        assertThat(ingrid.opens(path + "/correct" + spanish).header("Location")).isEqualTo(path + spanish);
    }

    @Test
    void onlyStaffTally() {
        assertThat(given().redirects().follow(false).get(form).header("Location"))
                .contains("/desk/login");
        assertThat(ingrid.opens("/desk/reports/tallies/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    private UUID count(String name, Map<String, String> figures) {
        var answer = typed(name, figures).formParam("step", "count").post(form);
        assertThat(answer.statusCode()).isEqualTo(303);
        return DeskForm.idIn(answer);
    }

    private void correct(String path, Map<String, String> figures) {
        var answer = fill(ingrid.fills(path), "Choir", figures)
                .formParam("step", "count")
                .post(path);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private RequestSpecification typed(String name, Map<String, String> figures) {
        return fill(ingrid.fills(form), name, figures);
    }

    /** The button of a preview, with what it carries along. */
    private Response press(Response preview, String path, String name, Map<String, String> figures) {
        return fill(ingrid.goesOnFrom(preview.asString()), name, figures)
                .formParam("step", "count")
                .post(path);
    }

    private Response countIt(Response preview) {
        var request = ingrid.asks();
        HIDDEN.matcher(preview.asString().replaceFirst("(?s).*<main", ""))
                .results()
                .forEach(field -> request.formParam(field.group(1), field.group(2)));
        return request.formParam("step", "count").post(form);
    }

    private static RequestSpecification fill(RequestSpecification form, String name, Map<String, String> figures) {
        form.formParam("name", name)
                .formParam(
                        "when",
                        Instant.now().minus(2, ChronoUnit.DAYS).toString().substring(0, 10))
                .formParam("section", "Leeds")
                .formParam("people", "12");
        figures.forEach((cell, many) -> form.formParam("cell", cell).formParam("many", many));
        return form;
    }
}
