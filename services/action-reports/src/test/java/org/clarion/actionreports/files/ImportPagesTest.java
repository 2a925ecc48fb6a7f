package org.clarion.actionreports.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.clarion.access.Roles;
import org.clarion.access.Sessions;
import org.clarion.actionreports.DeskForm;
import org.clarion.actionreports.Sheets;
import org.clarion.actionreports.journal.Amendment.Judged;
import org.clarion.actionreports.journal.Journal;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.actionreports.sql.Sql;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.TotalsEvent.Figures;
import org.clarion.testkit.RealParts;
import org.clarion.testkit.TestClock;
import org.clarion.turns.PortionWorker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ImportPagesTest {

    private static final String PAGE = "/desk/reports/import";
    private static final Figures NOTHING = new Figures(0, 0, 0);

    private final Sheet sheet = Sheets.freeTheJournalist();
    private final UUID action = sheet.actionId();
    private final String day =
            Instant.now().minus(2, ChronoUnit.DAYS).toString().substring(0, 10);

    @Inject
    Sessions sessions;

    @Inject
    Journal journal;

    @Inject
    Totals totals;

    @Inject
    ImportWork work;

    @Inject
    PortionWorker worker;

    @Inject
    TestClock clock;

    @Inject
    ForgetImports forgetImports;

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    private DeskForm ingrid;

    @BeforeEach
    void launch() {
        Sheets.launched(sheet);
        ingrid = DeskForm.of(sessions, "ingrid", Roles.COORDINATOR);
    }

    @Test
    void goodLinesAreCountedAsReportedAndTheOthersSayWhatToMend() {
        var file = handIn(
                "action,target,channel,quantity,day,reference\n"
                        + action + ",Elena Ramos,post,3," + day + ",a\n"
                        + action + ",Nobody,post,3," + day + ",b\n"
                        + action + ",,pigeon,many,soon,c\n"
                        + "UA 1/99,,post,1," + day + ",d\n"
                        + action + ",,email,4," + day + ",e\n",
                "Leeds " + action);

        var page = ingrid.opens(file).asString();
        assertThat(page)
                .contains("5 lines: 2 good, 3 with mistakes.", "What counting adds", ">7<", "Count 2 good lines")
                .contains("None of the action’s targets has this name", "Write e-mail, post, phone", "We know no such")
                .contains("Write a whole number from 1", "Write the day as a date");
        assertThat(totals.of(action).total()).isEqualTo(NOTHING);
        assertThat(toMend(file))
                .startsWith("\uFEFFaction,target,channel,")
                .contains("what to mend", action + ",Nobody,post,3," + day, "target: None of the action’s targets");

        count(file);

        assertThat(totals.of(action).byChannel())
                .isEqualTo(Map.of(Channel.POST, new Figures(3, 0, 0), Channel.EMAIL, new Figures(4, 0, 0)));
        assertThat(ingrid.opens(file).asString()).contains("What it counts", "Take all of it back");
    }

    @Test
    void countriesAreReadAsSpreadsheetsHoldThemAndNothingIsTakenForNamibia() {
        var lines = new StringBuilder("action,channel,quantity,day,country\n");
        for (var country : List.of("NA", "UK", "XK", "Peru", "Perú", "pe", "", "n/a", "Congo")) {
            lines.append(action + ",post,1," + day + "," + country + "\n");
        }
        var file = handIn(lines.toString(), "Leeds");

        assertThat(ingrid.opens(file).asString())
                .contains("9 lines: 7 good, 2 with mistakes.")
                .contains("Write one country by its two letters or its name, for example PE or Peru.");
        count(file);

        assertThat(sql.ask(
                        "select country, count(*) as many from report where action_id = ? and country is not null"
                                + " group by country order by country",
                        row -> row.text("country") + row.number("many"),
                        action))
                .containsExactly("GB1", "NA1", "PE3", "XK1");
    }

    @Test
    void aNumberThatSeveralBearIsNeverCountedToOneInSilence() {
        var end = Instant.now().plus(20, ChronoUnit.DAYS);
        var here = Sheets.launched(Sheets.numbered(811, 1, "PY", end));
        var there = Sheets.launched(Sheets.numbered(811, 1, "BI", end));
        var update = Sheets.launched(Sheets.numbered(811, 2, "PY", end));
        var file = handIn(
                "action,channel,quantity,day\nUA 811/26,letter,7," + day + "\n" + "Second UA 811/26,letter,5," + day
                        + "\n",
                "Leeds");

        assertThat(ingrid.opens(file).asString())
                .contains("2 lines: 1 good, 1 with mistakes.", "Second UA 811.26 · Journalist held")
                .contains(
                        "First UA 811.26, Paraguay (id " + here.actionId(),
                        "First UA 811.26, Burundi (id " + there.actionId())
                .contains("Second UA 811.26, Paraguay (id " + update.actionId());
        assertThat(toMend(file)).contains("Several actions bear this number: ", "Burundi (id " + there.actionId());
    }

    @Test
    void wherePeopleCouldActOnOneSheetOfAChainOnlyThePageSaysThatItWasTaken() {
        Sheets.launched(Sheets.numbered(812, 1, "PY", Instant.now().minus(20, ChronoUnit.DAYS)));
        var live = Sheets.launched(Sheets.numbered(812, 2, "PY", Instant.now().plus(20, ChronoUnit.DAYS)));
        var file = handIn("action,channel,quantity,day\n812.26,letter,7," + day + "\n", "Leeds");

        assertThat(ingrid.opens(file).asString())
                .contains("“812.26” (one line) is read as Second UA 812.26, Paraguay", "Count the one good line");
        count(file);

        assertThat(totals.of(live.actionId()).total()).isEqualTo(new Figures(7, 0, 0));
    }

    @Test
    void whereTwoSheetsOfAChainAreLiveTheirNumberAloneIsAskedAboutAndNeverCounted() {
        var end = Instant.now().plus(20, ChronoUnit.DAYS);
        var first = Sheets.launched(Sheets.numbered(813, 1, "PY", end));
        var second = Sheets.launched(Sheets.numbered(813, 2, "PY", end));
        var file = handIn("action,channel,quantity,day\n813.26,letter,7," + day + "\n", "Leeds");

        assertThat(ingrid.opens(file).asString())
                .contains(
                        "First UA 813.26, Paraguay (id " + first.actionId(),
                        "Second UA 813.26, Paraguay (id " + second.actionId())
                .doesNotContain("Count the one good line");
        assertThat(totals.of(first.actionId()).total()).isEqualTo(new Figures(0, 0, 0));
        assertThat(totals.of(second.actionId()).total()).isEqualTo(new Figures(0, 0, 0));
    }

    @Test
    void otherFiguresUnderAKnownReferenceAreSaidBeforeAnythingCounts() {
        var whose = "Lima " + action;
        var header = "action,channel,quantity,day,own reference\n";
        count(handIn(header + row("post", 3, "a") + row("post", 4, "b"), whose));

        var page = ingrid.opens(handIn(header + row("post", 9, "a") + row("post", 4, "b"), whose))
                .asString();

        assertThat(page)
                .contains("One line has a reference that was counted before with other figures. It will change nothing")
                .contains("One line is known already", "Correct that one, or give this one its own reference")
                .doesNotContain("value=\"count\"");
    }

    @Test
    void whatASpreadsheetDidIsSaidLineByLine() {
        var file = post(
                        "sep=,\nLetters of November\n\naction,channel,quantity,day,own reference\n"
                                + "May-27,letter,3,2026-11-20,\n46.2,letter,3,2026-11-20,\n"
                                + "\"=\"\"" + action + "\"\"\",letter,3.0," + day + " 00:00:00,\n"
                                + action + ",letter,\"1,200\",20/11/26,\n" + action + ",letter,3,46355,4.68769E+14\n",
                        "Leeds",
                        "DAY_FIRST")
                .header("Location");

        assertThat(ingrid.opens(file).asString())
                .contains("5 lines: 1 good, 4 with mistakes.", "made a date of the number: “May-27”", "Is it UA 5/27?")
                .contains("dropped the last zero: “46.2”. If UA 46.20", "If 1200 is meant", "If 20/11/2026 is meant")
                .contains("If 2026-11-29 is meant", "shortened this number: “4.68769E+14”");
        assertThat(ingrid.opens(file + "?lang=es").asString()).contains("quitó el último cero", "¿Es la AU 5/27?");
    }

    @Test
    void lateLinesAreHeldWhereTheirSectionAsksAndRefusedWhereItIsClosed() {
        var over = Sheets.launched(Sheets.ending(Instant.now().minus(2, ChronoUnit.DAYS)));
        var file = handIn(
                "action,channel,quantity,day,section\n"
                        + row(over, 400, "Kenya")
                        + row(over, 30, "Peru")
                        + row(over, 5, "Norway"),
                "Leeds");

        assertThat(ingrid.opens(file).asString())
                .contains("3 lines: 2 good, 1 with mistakes.", "Count 2 good lines", ">30<")
                .contains("One line comes after the end of its action. It is taken, and held")
                .contains("This section takes no reports after an action has ended.");
        count(file);

        assertThat(totals.of(over.actionId()).total()).isEqualTo(new Figures(30, 0, 0));
        assertThat(ingrid.opens(file).asString()).contains("One line is held at present", ">30<", "See what is held");
        assertThat(DeskForm.of(sessions, "carla", Roles.CAMPAIGNER).opens(file).asString())
                .contains("One line is held at present")
                .doesNotContain("See what is held");
    }

    @Test
    void whatWasGoodWhenTheFileWasReadIsAskedAboutAgainWhenItCounts() {
        var file = handIn(
                "action,channel,quantity,day,section\n"
                        + row(sheet, 3, "Kenya")
                        + row(sheet, 4, "Peru")
                        + row(sheet, 5, "Norway"),
                "Leeds");
        assertThat(ingrid.opens(file).asString()).contains("Count 3 good lines");

        Sheets.changed(sheet, Instant.now().minus(1, ChronoUnit.HOURS), sheet.targets());
        assertThat(ingrid.opens(file).asString())
                .contains("Count 2 good lines", "One line comes too late by now")
                .contains("One line comes after the end of its action. It is taken, and held");
        count(file);

        assertThat(totals.of(action).total()).isEqualTo(new Figures(4, 0, 0));
        assertThat(ingrid.opens(file).asString())
                .contains("One line is held at present", "One line was good when the file was read")
                .contains("This section takes no reports after an action has ended.", ">Norway<");
        assertThat(toMend(file)).contains("Norway").doesNotContain("Kenya");
    }

    @Test
    void theSameFileTwiceCountsOnceAndSaysSo() {
        var content = "action,channel,quantity,day\n" + action + ",post,3," + day + "\n";
        count(handIn(content, "Leeds"));

        var again = handIn(content, "Leeds");
        assertThat(ingrid.opens(again).asString())
                .contains("This very file was handed in before", "One line is known already")
                .doesNotContain("Count the one good line");
        count(again);

        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
    }

    @Test
    void repliesAreReadInBothLanguagesAndComeOutAgain() {
        var lines = new StringBuilder("action,channel,quantity,day,replied\n");
        for (var replied : new String[] {"yes", "Sí", "TRUE", "1", "no", "", "0", "false"}) {
            lines.append(action + ",post,1," + day + "," + replied + "\n");
        }
        count(handIn(lines.toString() + action + ",post,1," + day + ",perhaps\n", "Lima"));

        assertThat(replied(action)).isEqualTo(4);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(8, 0, 0));
        assertThat(ingrid.opens(PAGE).asString()).contains("replied (yes or no)");
    }

    @Test
    void whatWasTakenOutCanBeReadInAgain() {
        count(handIn(
                "action,target,channel,quantity,day,section,people,respuesta\n" + action + ",Elena Ramos,post,3," + day
                        + ",Leeds,2,sí\n",
                "Lima"));
        var taken = new String(
                ingrid.opens("/desk/reports/export.csv?action=" + action).asByteArray(), StandardCharsets.UTF_8);

        count(handIn(taken, "Lima"));

        assertThat(totals.of(action).total()).isEqualTo(new Figures(6, 0, 0));
        assertThat(replied(action)).isEqualTo(2);
    }

    @Test
    void aMendedFileThatIsHandedInWholeCountsOnlyWhatIsNew() {
        var header = "action,channel,quantity,day\n";
        var good =
                action + ",post,3," + day + "\n" + action + ",post,3," + day + "\n" + action + ",fax,1," + day + "\n";
        count(handIn(header + good + action + ",pigeon,4," + day + "\n", "Leeds"));
        var mended =
                handIn(header + good + action + ",email,4," + day + "\n" + action + ",post,3," + day + "\n", "Leeds");

        assertThat(ingrid.opens(mended).asString())
                .contains("3 of these lines say the very same as lines of other files that count already")
                .contains("Count the 2 others, leave those out", "Count all 5, they are different reports");
        press(mended, "count-others");
        workAll();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(14, 0, 0));
        assertThat(ingrid.opens(mended).asString())
                .contains("3 lines were left out, because other files count the same.");
    }

    @Test
    void whatSaysTheSameMayBeAnotherReport() {
        var content = "action,channel,quantity,day\n" + action + ",post,3," + day + "\n";
        count(handIn(content, "Leeds"));
        var other = handIn(content + "\n", "Lima");
        assertThat(ingrid.opens(other).asString()).contains("Count it, it is a different report");

        count(other);

        assertThat(totals.of(action).total()).isEqualTo(new Figures(6, 0, 0));
    }

    @Test
    void linesWithReferencesOfTheirOwnAreNoTwinsAndKnownOnesAreNotPromised() {
        var header = "action,channel,quantity,day,own reference\n";
        var whose = "Lima " + action;
        count(handIn(header + row("post", 3, "a"), whose));

        var page = ingrid.opens(handIn(header + row("post", 3, "a") + row("post", 3, "b"), whose))
                .asString();

        assertThat(page)
                .contains("2 lines: 2 good", "One line is known already", "Count the one good line")
                .doesNotContain("say the very same");
    }

    @Test
    void whatWasTakenBackIsNoTwin() {
        var content = "action,channel,quantity,day\n" + action + ",post,3," + day + "\n";
        var first = handIn(content, "Leeds");
        count(first);
        press(first + "/take-back", first, "take-back");
        workAll();

        assertThat(ingrid.opens(handIn(content + "\n", "Leeds")).asString())
                .contains("Count the one good line")
                .doesNotContain("say the very same");
    }

    @Test
    void whatAnotherFileIsAboutToCountIsATwinAlready() {
        var content = "action,channel,quantity,day\n" + action + ",post,3," + day + "\n";
        var first = handIn(content, "Leeds");
        var second = handIn(content + "\n", "Leeds");
        var opened = ingrid.fills(second);
        ingrid.fills(first).formParam("step", "count").post(first);

        opened.formParam("step", "count").post(second); // whose page said nothing of twins

        assertThat(ingrid.opens(second).asString()).contains("says the very same", "not counted yet");
        workAll();
        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
    }

    @Test
    void whoCountsAgainIsToldWhatAnotherFileCountsMeanwhile() {
        var content = "action,channel,quantity,day\n" + action + ",post,3," + day + "\n";
        var first = handIn(content, "Leeds");
        count(first);
        press(first + "/take-back", first, "take-back");
        workAll();
        count(handIn(content + "\n", "Leeds"));

        assertThat(ingrid.opens(first).asString()).contains("Counted again, both count.");
    }

    @Test
    void filesThatOverlapCountEachReferenceOnceAndChangeNothingBehindAnybodysBack() {
        var whose = "Lima " + action;
        var header = "action,channel,quantity,day,own reference\n";
        count(handIn(header + row("post", 3, "a") + row("post", 4, "b"), whose));

        var next = handIn(
                header + row("post", 4, "b") + row("post", 9, "a") + row("fax", 5, "c"),
                whose.toUpperCase(java.util.Locale.ROOT));
        count(next);

        assertThat(totals.of(action).total()).isEqualTo(new Figures(12, 0, 0));
        assertThat(ingrid.opens(next).asString()).contains("One line has a reference that was counted before");
        assertThat(toMend(next)).contains("own reference: a report with this reference was counted before");
    }

    @Test
    void aFileThatCannotGoOnDoesNotHoldUpThoseBehindIt() {
        var header = "action,channel,quantity,day,own reference\n";
        var broken = handIn(header + row("post", 3, "a"), "Lima " + action);
        var behind = handIn(header + row("email", 4, "b"), "Leeds " + action);
        press(broken, "count");
        press(behind, "count");
        channel(broken, "PIGEON");
        clock.stopAt(Instant.now());

        work.work();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(4, 0, 0));
        assertThat(ingrid.opens(broken).asString()).contains("It is tried again by itself, next at");
        assertThat(ingrid.opens(broken + "?lang=es").asString()).contains("Se intenta de nuevo por sí solo");
        assertThat(ingrid.opens(behind).asString()).doesNotContain("It is tried again");

        channel(broken, "POST");
        clock.stopAt(clock.instant().plusSeconds(5));
        work.work();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(7, 0, 0));
        assertThat(ingrid.opens(broken).asString()).doesNotContain("It is tried again");
    }

    private void channel(String file, String channel) {
        var importId = UUID.fromString(file.replaceAll(".*/|\\?.*", ""));
        sql.change("update import_line set channel = ? where import_id = ?", channel, importId);
    }

    @AfterEach
    void letTheClockRun() {
        clock.run();
    }

    @Test
    void countingGoesOnInPortionsWhereItStopped() {
        var lines = new StringBuilder("action,channel,quantity,day\n");
        for (int i = 0; i < ImportWork.SIZE + 100; i++) {
            lines.append(action).append(",email,2,").append(day).append('\n');
        }
        var file = handIn(lines.toString(), "Leeds");
        press(file, "count");

        worker.next(work);
        assertThat(totals.of(action).total()).isEqualTo(new Figures(2 * ImportWork.SIZE, 0, 0));
        assertThat(ingrid.opens(file).asString()).contains("500 of 600 lines are done");
        assertThat(ingrid.opens(file + "/progress").asString()).contains("\"done\":500");
        workAll();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(1200, 0, 0));
    }

    @Test
    void aFileIsTakenBackAsAWholeAndCountedAgain() {
        var file = handIn("action,channel,quantity,day\n" + action + ",post,3," + day + "\n", "Leeds");
        count(file);
        var preview = ingrid.opens(file + "/take-back").asString();
        assertThat(preview).contains("Take this file back?", "−3");

        press(file + "/take-back", file, "take-back");
        workAll();
        assertThat(totals.of(action).total()).isEqualTo(NOTHING);
        assertThat(ingrid.opens(file).asString()).contains("taken back", "What counting it again adds", ">3<");

        press(file, "count-again");
        workAll();
        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
    }

    @Test
    void aFileIsTakenBackWholeByACampaignerTooWhateverIsJudgedAfterItsPreview() {
        var file = handIn(
                "action,channel,quantity,day,own reference\n" + row("post", 3, "a") + row("fax", 4, "b"),
                "Lima " + action);
        count(file);
        judge(firstReport(file), Judgement.PENDING);
        var carla = DeskForm.of(sessions, "carla", Roles.CAMPAIGNER);
        var preview = carla.opens(file + "/take-back").asString();
        assertThat(preview).contains("−4");

        carla.goesOnFrom(preview).formParam("step", "take-back").post(file);
        judge(firstReport(file), Judgement.COUNTED);
        workAll();
        assertThat(totals.of(action).total()).isEqualTo(NOTHING);

        press(file, "count-again");
        workAll();
        assertThat(totals.of(action).total()).isEqualTo(new Figures(7, 0, 0));
    }

    @Test
    void whatSomebodyJudgedSinceItsFileWasTakenBackStaysSoWhenTheFileCountsAgain() {
        var file = handIn(
                "action,channel,quantity,day,own reference\n" + row("post", 3, "a") + row("fax", 4, "b"),
                "Lima " + action);
        count(file);
        press(file + "/take-back", file, "take-back");
        workAll();
        judge(firstReport(file), Judgement.SUSPECT);

        press(file, "count-again");
        workAll();

        assertThat(totals.of(action).total()).isEqualTo(new Figures(4, 0, 0));
    }

    @Test
    void aFileNobodyWantsLeavesNothing() {
        var file = handIn("action,channel,quantity,day\n" + action + ",post,3," + day + "\n", "Leeds");

        press(file, "drop");
        workAll();

        assertThat(totals.of(action).total()).isEqualTo(NOTHING);
        assertThat(ingrid.opens(file).asString())
                .contains("not wanted", "Nothing of it was counted")
                .doesNotContain("Count the one good");
    }

    @Test
    void theLinesOfAFileGoWhenTheirTimeIsOverAndWhatTheyCountedStays() throws Exception {
        var file = handIn("action,channel,quantity,day\n" + action + ",post,3," + day + "\n", "Leeds");
        count(file);

        try (var connection = database.getConnection();
                var age = connection.prepareStatement(
                        "update import set forget_after = now() - interval '1 day' where import_id = ?::uuid")) {
            age.setString(1, file.substring(PAGE.length() + 1));
            age.executeUpdate();
        }
        forgetImports.forget(1);

        assertThat(totals.of(action).total()).isEqualTo(new Figures(3, 0, 0));
        assertThat(ingrid.opens(file).asString())
                .contains("lines deleted; its reports stay as they were")
                .doesNotContain("Take all of it back");
    }

    @Test
    void whatIsNoListSaysWhatToDoAndKeepsWhatWasTyped() {
        var spreadsheet = post("PK\u0003\u0004\0", "Leeds", "DAY_FIRST");
        assertThat(spreadsheet.statusCode()).isEqualTo(422);
        assertThat(spreadsheet.asString())
                .contains("This is no CSV file", "value=\"Leeds\"")
                .containsPattern("value=\"DAY_FIRST\" checked");

        var without = post("action,day\n", "", "YEAR_FIRST");
        assertThat(without.asString()).contains("Say whose list it is", "a browser does not remember it");
    }

    @Test
    void whoeverChoseALanguageKeepsItAfterEveryAct() {
        var handedIn = ingrid.asks()
                .multiPart("form", DeskForm.token(ingrid.opens(PAGE).asString()))
                .multiPart("whose", "Lima")
                .multiPart("days", "YEAR_FIRST")
                .multiPart(
                        "file",
                        "list.csv",
                        ("action,channel,quantity,day\n" + row("post", 3, "")).getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .post(PAGE + "?lang=es")
                .header("Location");
        assertThat(handedIn).endsWith("?lang=es");
        var file = handedIn.replaceFirst("\\?.*", "");

        var dropped = ingrid.fills(file).formParam("step", "drop").post(handedIn);

        assertThat(dropped.header("Location")).isEqualTo(handedIn);
        assertThat(ingrid.opens(file + "/take-back?lang=es").header("Location")).isEqualTo(handedIn);
    }

    @Test
    void aLargeFileIsTakenAndTheListSpeaksSpanish() {
        var lines = new StringBuilder("action,channel,quantity,day\n");
        for (int i = 0; i < 3000; i++) {
            lines.append(action).append(",email,1,").append(day).append('\n');
        }
        var file = handIn(lines.toString(), "Leeds");

        assertThat(ingrid.opens(file).asString()).contains("3,000 lines: 3,000 good");
        assertThat(ingrid.opens(PAGE + "?lang=es").asString()).contains("Archivos hasta ahora", "sin contar");
    }

    private UUID firstReport(String file) {
        return sql.one(
                        "select report_id from import_line where import_id = ? order by line limit 1",
                        row -> row.uuid("report_id"),
                        UUID.fromString(file.substring(PAGE.length() + 1)))
                .orElseThrow();
    }

    private void judge(UUID report, Judgement judgement) {
        QuarkusTransaction.requiringNew().run(() -> journal.amend(List.of(report), new Judged(judgement, "ingrid")));
    }

    private long replied(UUID actionId) {
        return sql.one(
                        "select count(*) as many from report where action_id = ? and replied",
                        row -> row.number("many"),
                        actionId)
                .orElseThrow();
    }

    private String row(String channel, int quantity, String reference) {
        return action + "," + channel + "," + quantity + "," + day + "," + reference + "\n";
    }

    private String row(Sheet of, int quantity, String section) {
        return of.actionId() + ",post," + quantity + "," + day + "," + section + "\n";
    }

    private String handIn(String content, String whose) {
        var answer = post(content, whose, "YEAR_FIRST");
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.header("Location");
    }

    private Response post(String content, String whose, String days) {
        return ingrid.asks()
                .multiPart("form", DeskForm.token(ingrid.opens(PAGE).asString()))
                .multiPart("whose", whose)
                .multiPart("days", days)
                .multiPart("file", "list.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(PAGE);
    }

    private String toMend(String file) {
        return new String(ingrid.opens(file + "/to-mend.csv").asByteArray(), StandardCharsets.UTF_8);
    }

    private void count(String file) {
        if (ingrid.opens(file).asString().contains("value=\"count\"")) {
            press(file, "count");
        }
        workAll();
    }

    private void press(String file, String step) {
        press(file, file, step);
    }

    private void press(String page, String file, String step) {
        var answer = ingrid.fills(page).formParam("step", step).post(file);
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private void workAll() {
        while (worker.next(work)) {
            assertThat(totals.of(action).total().reported()).isNotNegative();
        }
    }
}
