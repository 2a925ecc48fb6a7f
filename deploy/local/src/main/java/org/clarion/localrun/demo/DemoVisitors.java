package org.clarion.localrun.demo;

import static org.clarion.localrun.demo.HouseDoors.field;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** People at the public pages: a form, a mail, and the button that its link leads to. */
final class DemoVisitors {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");
    private static final String JOIN = "/join";
    private static final String CONFIRM_JOINING = "/join/confirm/";
    private static final int NOT_YET = 404;

    private final HouseDoors doors;
    private final DemoNotes notes;

    DemoVisitors(HouseDoors doors, DemoNotes notes) {
        this.doors = doors;
        this.notes = notes;
    }

    /** Whoever has a mail with the link need not ask again. */
    void askToJoin(DemoPerson person) {
        if (linkIn(person, CONFIRM_JOINING).isPresent()) {
            return;
        }
        send(
                "join " + person.email(),
                JOIN,
                JOIN,
                List.of(
                        field("name", person.name()),
                        field("email", person.email()),
                        field("country", person.country()),
                        field("language", person.language()),
                        field("consent", "yes")));
    }

    void join(DemoPerson person) {
        press(person, CONFIRM_JOINING);
    }

    void askToSend(DemoPerson person, String target) {
        var letter = person.letter().orElseThrow();
        var page = "/letters/" + letter.about().id();
        send(
                "letter " + person.email(),
                page,
                page + "/send",
                List.of(
                        field("target", target),
                        field("language", person.language()),
                        field("country", person.country()),
                        field("text", letter.text()),
                        field("subject", letter.subject()),
                        field("name", person.name()),
                        field("email", person.email()),
                        field("town", "")));
    }

    void send(DemoPerson person) {
        press(person, "/letters/confirm/");
    }

    /** Of one that is over the page says so, and is there all the same. */
    boolean hasPageToWriteOn(DemoCase about) {
        return doors.get("/letters/" + about.id()).statusCode() != NOT_YET;
    }

    /** The action has been told to them by mail. */
    boolean isAlerted(DemoPerson person, DemoCase about) {
        return linkIn(person, "/actions/" + about.id()).isPresent();
    }

    /** A form that was sent before is sent again with the token it had: it is the same form. */
    private void send(String step, String page, String path, List<Entry<String, String>> typed) {
        var token = notes.noted(step).orElseGet(() -> notes.keep(step, doors.tokenOn(page)));
        var fields = new ArrayList<>(typed);
        fields.add(field("form", token));
        var answer = doors.post(path, fields);
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
    }

    /** Pressing again is no news. */
    private void press(DemoPerson person, String words) {
        Patiently.until(
                "the mail to " + person.email(), () -> linkIn(person, words).isPresent());
        var path = linkIn(person, words).orElseThrow();
        if (doors.get(path).body().contains("name=\"form\"")) {
            doors.post(path, List.of(field("form", doors.tokenOn(path))));
        }
    }

    private Optional<String> linkIn(DemoPerson person, String words) {
        return StreamSupport.stream(doors.mailsTo(person.email()).spliterator(), false)
                .map(mail -> mail.path("text"))
                .map(JsonNode::asText)
                .flatMap(text -> LINK.matcher(text).results())
                .map(link -> link.group(1))
                .filter(path -> path.contains(words))
                .findFirst();
    }
}
