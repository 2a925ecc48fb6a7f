package org.clarion.proof.visiting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.clarion.proof.house.Pause;

/** People who report by the form, send letters and read pages until they are told that it is enough; nobody leaves anything half done. */
public final class Visitors {

    public static final String FORMS = "reports by the form";
    public static final String LETTERS = "letters written";
    public static final String CONFIRMED = "letters confirmed";
    public static final String PAGES = "pages read";

    private static final long BETWEEN_FORMS = 700;
    private static final long BETWEEN_PAGES = 150;
    private static final long MAIL_GLANCE = 150;

    private final VisitedHouse house;
    private final AnswersSeen seen;
    private final String action;
    private final List<String> targets;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger people = new AtomicInteger();

    public Visitors(VisitedHouse house, AnswersSeen seen, String action, List<String> targets) {
        this.house = house;
        this.seen = seen;
        this.action = action;
        this.targets = targets;
    }

    public void report() throws InterruptedException {
        while (!enough.get()) {
            var typed = Map.of("target", targets.getFirst(), "channel", "POST", "quantity", "1", "country", "PE");
            var answer = house.send(FORMS, "/reports/" + action, "/reports/" + action, typed);
            if (answer.statusCode() == 303) {
                seen.done(FORMS);
            }
            Pause.millis(BETWEEN_FORMS);
        }
    }

    public void write() throws InterruptedException {
        while (!enough.get()) {
            sendALetter("writer%d@example.org".formatted(people.incrementAndGet()));
            Pause.millis(BETWEEN_FORMS);
        }
    }

    /** Written, and confirmed by the link in the mail. */
    public void sendALetter(String email) throws InterruptedException {
        var page = "/letters/" + action;
        var sent = house.send(LETTERS, page, page + "/send", letter(email));
        if (sent.statusCode() == 303) {
            seen.done(LETTERS);
            confirm(email);
        }
    }

    /** What is begun is brought to its end. */
    public void stop() {
        enough.set(true);
    }

    private Map<String, String> letter(String email) {
        return Map.of(
                "target", targets.getFirst(),
                "language", "en",
                "country", "PE",
                "text", "Please see to it that they are safe, and tell me what you have done. I write as " + email,
                "subject", "A letter in the matter of their safety",
                "name", "Rosa Quispe",
                "email", email,
                "town", "");
    }

    private void confirm(String email) throws InterruptedException {
        var link = house.linkIn(email, "/letters/confirm/");
        while (link.isEmpty()) {
            Pause.millis(MAIL_GLANCE);
            link = house.linkIn(email, "/letters/confirm/");
        }
        if (house.send(CONFIRMED, link.get(), link.get(), Map.of()).statusCode() == 303) {
            seen.done(CONFIRMED);
        }
    }

    public void read() throws InterruptedException {
        var pages = List.of(
                "/",
                "/actions/" + action,
                "/actions/" + action + "/totals.json",
                "/letters/" + action,
                "/reports/" + action,
                "/join",
                "/api/osdi/v1/advocacy_campaigns/" + action);
        for (int page = 0; !enough.get(); page = (page + 1) % pages.size()) {
            house.read(PAGES, pages.get(page));
            Pause.millis(BETWEEN_PAGES);
        }
    }
}
