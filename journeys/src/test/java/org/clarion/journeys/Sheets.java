package org.clarion.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Sheets as they reach a campaigner: text in the format of the real ones, each with a number of its own. */
record Sheets(String title, String number, LocalDate deadline) {

    private static final AtomicInteger NEXT = new AtomicInteger(901);
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    static Sheets about(String title) {
        var inSixWeeks = LocalDate.now(ZoneOffset.UTC).plusWeeks(6);
        return new Sheets(title, NEXT.getAndIncrement() + "." + inSixWeeks.getYear() % 100, inSixWeeks);
    }

    Sheets endingOn(LocalDate day) {
        return new Sheets(title, number, day);
    }

    String text() {
        try (var sheet = Sheets.class.getResourceAsStream("/sheets/second-urgent-action.txt")) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{title}", title.toUpperCase(Locale.ROOT))
                    .replace("{number}", number)
                    .replace("{deadline}", PRINTED.format(deadline));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Noor pastes it, finds it complete, and launches it; the other services have heard of it when this returns. */
    Launched launchedOn(Clarion clarion) {
        var noor = clarion.staff("campaigner")
                .opens("/desk/actions/new")
                .fills("The sheet", text())
                .presses("Make a draft of it")
                .presses("Save and go on to the launch")
                .presses("Launch this action")
                .sees("The action is live");
        var launched = new Launched(noor.path().replaceFirst(".*/actions/([0-9a-f-]{36}).*", "$1"), noor);
        clarion.hears(launched.page(), "/letters/" + launched.id(), "/reports/" + launched.id());
        return launched;
    }

    /** A live action, and Noor, who still has its page before her. */
    record Launched(String id, Person noor) {

        String page() {
            return "/actions/" + id;
        }

        String desk() {
            return "/desk/actions/" + id;
        }
    }
}
