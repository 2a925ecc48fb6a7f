package org.clarion.localrun.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.clarion.localrun.demo.DemoPerson.Letter;

/**
 * What has happened in the house before its first visitor comes. Everything goes by the doors that people and programs
 * use; a start that was cut off goes on where it stood, and a house that has it all gets nothing more.
 */
public final class DemoLife {

    private final DemoVisitors visitors;
    private final DemoStaff staff;
    private final DemoPartner partner;
    private final LocalDate today;

    private DemoLife(HouseDoors doors, String password, DemoNotes notes, LocalDate today) {
        this.visitors = new DemoVisitors(doors, notes);
        this.staff = new DemoStaff(doors.loggedIn("campaigner", password));
        this.partner = new DemoPartner(doors);
        this.today = today;
    }

    /** Says in one line how it went, or nothing when there was nothing to do. */
    public static void bring(String address, String known, Path file, Clock clock, Consumer<String> news) {
        var began = clock.instant();
        try {
            var notes = DemoNotes.in(file);
            var doors = HouseDoors.of(address, known);
            if (notes.isDone() || doors.get("/actions/" + DemoCase.FIRST.id()).statusCode() != 200) {
                return;
            }
            var today = notes.began(LocalDate.ofInstant(began, ZoneOffset.UTC));
            int reports = new DemoLife(doors, known, notes, today).unfold();
            notes.done();
            double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
            news.accept(String.format(
                    Locale.ROOT,
                    "The demo is at work: %d reports of six weeks, letters, supporters and a mailing (%.1f s)",
                    reports,
                    seconds));
        } catch (IOException | RuntimeException failed) {
            news.accept(
                    "The demo is not complete: " + failed.getMessage() + ". The next ./clarion up goes on with it.");
        }
    }

    private int unfold() {
        DemoCase.launched().forEach(this::awaitItEverywhere);
        DemoPerson.all().forEach(visitors::askToJoin);
        int reports = DemoCase.launched().stream()
                .mapToInt(about -> partner.report(about, today))
                .sum();
        DemoPerson.all().forEach(visitors::join);
        write(DemoCase.launched());
        DemoTally.all()
                .forEach(tally ->
                        staff.count(tally, today, partner.targets(tally.about()).getFirst()));
        return reports + launchTheNewest();
    }

    /** Those who have joined are told of it by mail. */
    private int launchTheNewest() {
        staff.launch(DemoCase.NEW_TODAY);
        awaitItEverywhere(DemoCase.NEW_TODAY);
        int reports = partner.report(DemoCase.NEW_TODAY, today);
        write(List.of(DemoCase.NEW_TODAY));
        DemoPerson.all()
                .forEach(person -> Patiently.until(
                        "the alert to " + person.email(), () -> visitors.isAlerted(person, DemoCase.NEW_TODAY)));
        return reports;
    }

    private void write(List<DemoCase> about) {
        var writers = DemoPerson.whoWriteAbout(about).toList();
        writers.forEach(person -> visitors.askToSend(
                person,
                partner.targets(person.letter().map(Letter::about).orElseThrow())
                        .getFirst()));
        writers.forEach(visitors::send);
    }

    private void awaitItEverywhere(DemoCase about) {
        Patiently.until("action " + about.id(), () -> partner.knows(about) && visitors.hasPageToWriteOn(about));
    }
}
