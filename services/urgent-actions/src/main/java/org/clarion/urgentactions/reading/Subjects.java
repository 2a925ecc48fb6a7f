package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.contracts.Sheet;

/** Who a sheet is about, with the pronouns they use: "Venezuelan refugees (they/them)". */
public final class Subjects {

    private static final Pattern ONE = Pattern.compile("(?<name>[^()]+?)\\s*\\((?<pronouns>[^()]*)\\)");
    private static final Pattern BETWEEN = Pattern.compile("^(?:[,;/&.\\s]|and\\s|y\\s)+|[,;\\s.]+$", CASE_INSENSITIVE);

    private Subjects() {}

    static List<Sheet.Subject> in(Sections sheet, Doubts doubts) {
        var subjects = sheet.lines(Section.SUBJECT).stream()
                .map(Subjects::named)
                .flatMap(List::stream)
                .toList();
        if (subjects.isEmpty()) {
            doubts.about("subjects", "The sheet does not say by name who it is about.");
        } else if (subjects.stream().anyMatch(subject -> subject.pronouns() == null)) {
            doubts.about("subjects", "No pronouns are given. Add them in brackets: Ana Ruiz (she/her).");
        }
        return subjects;
    }

    /** The people and groups named on one line. */
    public static List<Sheet.Subject> named(String line) {
        var subjects = new ArrayList<Sheet.Subject>();
        var one = ONE.matcher(line);
        var read = 0;
        while (one.find()) {
            var name = bare(one.group("name"));
            var pronouns = one.group("pronouns").strip();
            if (!name.isEmpty()) {
                subjects.add(new Sheet.Subject(name, pronouns.isEmpty() ? null : pronouns));
            }
            read = one.end();
        }
        var rest = bare(line.substring(read));
        if (!rest.isEmpty()) {
            subjects.add(new Sheet.Subject(rest, null));
        }
        return subjects;
    }

    private static String bare(String name) {
        return BETWEEN.matcher(name).replaceAll("").strip();
    }
}
