package org.clarion.urgentactions.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Target;

/** A reading as a person would write it down, part by part. */
final class ReadingAsText {

    private final StringBuilder text = new StringBuilder();

    private ReadingAsText() {}

    static String of(SheetReading reading) {
        return new ReadingAsText().written(reading);
    }

    private String written(SheetReading reading) {
        line(
                "number",
                reading.counter() == 0 ? "" : reading.series() + ". of " + reading.counter() + "." + reading.year());
        line("index", reading.aiIndex());
        line("country", reading.country());
        line("zone", reading.zone());
        line("language", reading.language());
        line("title", reading.title());
        block("summary", reading.summary());
        line("about", reading.subjects().stream().map(ReadingAsText::named).collect(Collectors.joining("; ")));
        line("until", Objects.toString(reading.actUntil(), ""));
        line(
                "write in",
                String.join(", ", reading.preferredLanguages()) + (reading.ownLanguageOk() ? " or their own" : ""));
        line("earlier sheet", reading.previous());
        for (var target : reading.targets()) {
            block("target", written(target));
        }
        block("points", String.join("\n", reading.points()));
        block("letter", reading.sampleLetter());
        block("background", reading.background());
        block("doubts", reading.doubts().stream().map(ReadingAsText::doubt).collect(Collectors.joining("\n")));
        block("left over", String.join("\n", reading.leftOver()));
        return text.toString();
    }

    private static String named(Subject subject) {
        return subject.pronouns() == null ? subject.name() : subject.name() + " (" + subject.pronouns() + ")";
    }

    private static String written(Target target) {
        return Stream.of(
                        List.of(target.role() + (target.copyFor() == null ? "" : " for " + target.copyFor())),
                        given("name", target.name()),
                        given("office", target.office()),
                        given("greeting", target.salutation()),
                        given("address", String.join(" / ", target.address())),
                        given("e-mail", target.email()),
                        given("handle", target.handle()),
                        given("phone", target.phone()),
                        given("fax", target.fax()))
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> given(String name, String value) {
        return value == null || value.isEmpty() ? List.of() : List.of(name + ": " + value);
    }

    private static String doubt(Doubt doubt) {
        return doubt.field() + ": " + doubt.about();
    }

    private void line(String name, String value) {
        text.append(name).append(": ").append(Objects.toString(value, "")).append('\n');
    }

    private void block(String name, String value) {
        text.append('\n').append(name).append(":\n");
        value.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> text.append("    ").append(line).append('\n'));
    }
}
