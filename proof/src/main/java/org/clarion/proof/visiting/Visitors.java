package org.clarion.proof.visiting;

import java.time.Duration;
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
    public static final String JOINED = "people joined";

    private static final Duration BETWEEN_FORMS = Duration.ofMillis(700);
    private static final long BETWEEN_PAGES = 150;
    private static final long MAIL_GLANCE = 150;

    private final VisitedHouse house;
    private final AnswersSeen seen;
    private final String action;
    private final List<String> targets;
    private final AtomicBoolean enough = new AtomicBoolean();
    private final AtomicInteger people = new AtomicInteger();
    private Duration betweenForms = BETWEEN_FORMS;
    private Duration betweenLetters = BETWEEN_FORMS;

    public Visitors(VisitedHouse house, AnswersSeen seen, String action, List<String> targets) {
        this.house = house;
        this.seen = seen;
        this.action = action;
        this.targets = targets;
    }

    /** As on a day like any other: nobody is in a hurry. */
    public Visitors resting(Duration afterAForm, Duration afterALetter) {
        betweenForms = afterAForm;
        betweenLetters = afterALetter;
        return this;
    }

    public void report() throws InterruptedException {
        while (!enough.get()) {
            var typed = Map.of("target", targets.getFirst(), "channel", "POST", "quantity", "1", "country", "PE");
            var answer = house.send(FORMS, "/reports/" + action, "/reports/" + action, typed);
            if (answer.statusCode() == 303) {
                seen.done(FORMS);
            }
            Pause.until(enough::get, betweenForms);
        }
    }

    public void write() throws InterruptedException {
        while (!enough.get()) {
            sendALetter("writer%d@example.org".formatted(people.incrementAndGet()));
            Pause.until(enough::get, betweenLetters);
        }
    }

    /** New supporters, so seldom that none of them is asked whether they are human: five forms in ten minutes are free. */
    public void join(Duration rest) throws InterruptedException {
        while (!enough.get()) {
            var email = "joiner%d@example.org".formatted(people.incrementAndGet());
            var typed =
                    Map.of("email", email, "name", "Rosa Quispe", "country", "PE", "language", "en", "consent", "yes");
            if (house.send("forms to join", "/join", "/join", typed).statusCode() == 303) {
                confirm(email, "/join/confirm/", JOINED);
            }
            Pause.until(enough::get, rest);
        }
    }

    /** Written, and confirmed by the link in the mail. */
    public void sendALetter(String email) throws InterruptedException {
        var page = "/letters/" + action;
        var sent = house.send(LETTERS, page, page + "/send", letter(email));
        if (sent.statusCode() == 303) {
            seen.done(LETTERS);
            confirm(email, "/letters/confirm/", CONFIRMED);
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

    private void confirm(String email, String path, String what) throws InterruptedException {
        var link = house.linkIn(email, path);
        while (link.isEmpty()) {
            Pause.millis(MAIL_GLANCE);
            link = house.linkIn(email, path);
        }
        if (house.send(what, link.get(), link.get(), Map.of()).statusCode() == 303) {
            seen.done(what);
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
