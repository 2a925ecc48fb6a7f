package org.clarion.localrun.demo;

import static org.clarion.localrun.demo.HouseDoors.field;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A campaigner at the desk. What is done already the desk says by itself, and nothing is done twice. */
final class DemoStaff {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final int DONE_ALREADY = 409;

    private final HouseDoors desk;

    DemoStaff(HouseDoors desk) {
        this.desk = desk;
    }

    void count(DemoTally tally, LocalDate today, String target) {
        var path = "/desk/reports/tallies/for/" + tally.about().id();
        var typed = tally.typed(today, target);
        typed.add(field("form", desk.tokenOn(path)));
        var status = desk.post(path, typed).statusCode();
        if (status >= 400 && status != DONE_ALREADY) {
            throw new IllegalStateException("the tally \"" + tally.name() + "\" gets " + status);
        }
    }

    void launch(DemoCase draft) {
        var path = "/desk/actions/" + draft.id() + "/launch";
        var page = desk.get(path);
        var version = VERSION.matcher(page.body());
        if (page.statusCode() == DONE_ALREADY) {
            return;
        }
        if (!version.find()) {
            throw new IllegalStateException(path + " answers " + page.statusCode());
        }
        var answer = desk.post(path, List.of(field("form", desk.tokenOn(path)), field("version", version.group(1))));
        if (answer.statusCode() >= 400 && answer.statusCode() != DONE_ALREADY) {
            throw new IllegalStateException("launching gets " + answer.statusCode());
        }
    }
}
