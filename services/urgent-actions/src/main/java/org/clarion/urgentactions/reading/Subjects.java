package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clarion.contracts.Sheet;
import org.clarion.urgentactions.places.Countries;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** Who a sheet is about, with the pronouns they use: "Venezuelan refugees (they/them)". */
public final class Subjects {

    private static final Pattern ONE = Pattern.compile("(?<name>[^()]+?)\\s*\\((?<pronouns>[^()]*)\\)");
    private static final Pattern GENDER = Pattern.compile(
            "(?:gender|género|gênero|genre|sexe|sexo?|geschlecht)(?: ?\\(?[mfh]/[mfx](?:/\\w+)?\\)?)?\\s*:\\s*(?<value>[^:]{0,40})",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern WITH_GENDER = Pattern.compile("(?<name>\\p{Lu}[^,;:()]*?)\\s*\\((?<gender>[mf])\\)");
    private static final Pattern NO_NAME =
            Pattern.compile("\\d{3}|://|www\\.|@|:\\s|\\bUA\\b|[.!?]\\s+\\p{Lu}.*[.!?]$");
    private static final Pattern BETWEEN =
            Pattern.compile("^(?:[,;/&.\\s]|and\\s|y\\s|et\\s|e\\s|und\\s)+|[,;\\s.]+$", CASE_INSENSITIVE);

    private Subjects() {}

    /** Who was found, and lines below their names that name nobody. */
    record Found(List<Sheet.Subject> all, List<String> leftOver) {}

    static Found in(SheetSections sheet, Headline headline, SheetDoubts doubts) {
        var left = new ArrayList<String>();
        var lines = namesIn(sheet, left);
        var gender = lines.stream()
                .map(GENDER::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group("value").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
        var subjects = lines.stream()
                .filter(line -> !isGender(line))
                .flatMap(line -> named(line).stream())
                .map(subject ->
                        subject.pronouns() == null ? new Sheet.Subject(subject.name(), gender.orElse(null)) : subject)
                .toList();
        var found = subjects.isEmpty() ? withGender(headline.about()) : subjects;
        doubt(found, doubts);
        return new Found(found, left);
    }

    /** "Gender m/f: f", below a name. */
    static boolean isGender(String line) {
        return GENDER.matcher(line).matches();
    }

    // What stands apart from the names, and what no name looks like, is the sheet's footer.
    private static List<String> namesIn(SheetSections sheet, List<String> left) {
        var names = new ArrayList<String>();
        var apart = false;
        var pronounced = false;
        for (var line : sheet.lines(SheetSection.SUBJECT)) {
            apart |= line.isBlank() && !names.isEmpty();
            if (isGender(line)
                    || !line.isBlank()
                            && !apart
                            && !NO_NAME.matcher(line).find()
                            && (!pronounced || ONE.matcher(line).find())) {
                names.add(line);
                pronounced |= ONE.matcher(line).find() && !line.matches(".*(?:,|;|\\band|\\by|\\bet|\\be|\\bund)\\s*");
            } else if (!line.isBlank()) {
                left.add(line);
            }
        }
        return names;
    }

    private static List<Sheet.Subject> withGender(String line) {
        return WITH_GENDER
                .matcher(line)
                .results()
                .map(one ->
                        new Sheet.Subject(Countries.without(one.group("name")).strip(), one.group("gender")))
                .filter(one -> !one.name().isEmpty())
                .toList();
    }

    private static void doubt(List<Sheet.Subject> subjects, SheetDoubts doubts) {
        if (subjects.isEmpty()) {
            doubts.about("subjects", Uncertain.NO_SUBJECT);
        } else if (subjects.stream().anyMatch(subject -> subject.pronouns() == null)) {
            doubts.about("subjects", Uncertain.NO_PRONOUNS);
        } else if (subjects.stream().anyMatch(subject -> subject.pronouns().length() <= 2)) {
            doubts.about("subjects", Uncertain.GENDER_ONLY);
        }
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
