package org.clarion.urgentactions.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clarion.contracts.SheetKind;
import org.clarion.contracts.Target;
import org.clarion.contracts.Theme;
import org.clarion.pages.Bundles;
import org.clarion.pages.Reader;
import org.clarion.pages.ThemeWords;

/** What the fields of a draft are called, and what stands in them. In templates: {@code {inject:labels.of(field)}}. */
@Named("labels")
@ApplicationScoped
public class Labels {

    private final Reader reader;

    Labels(Reader reader) {
        this.reader = reader;
    }

    /** "Title (Spanish)", "Target 2: salutation": for a field that is spoken of elsewhere. */
    public String of(String field) {
        var path = field.split("\\.");
        var label = alone(field);
        return switch (path.length) {
            case 2 -> words().inLanguage(label, reader.languageInSentence(path[0]));
            case 3 -> ofTarget(path, label);
            case 4 -> words().inLanguage(ofTarget(path, label), reader.languageInSentence(path[2]));
            default -> label;
        };
    }

    private String ofTarget(String[] path, String label) {
        return words().ofTarget(Integer.parseInt(path[1]) + 1, label.toLowerCase(Locale.of(reader.language())));
    }

    /** Several in a sentence: "office, salutation". */
    public String list(List<String> fields) {
        return fields.stream()
                .map(field -> alone(field).toLowerCase(Locale.of(reader.language())))
                .collect(Collectors.joining(", "));
    }

    /** The label without saying whose it is, for a field that stands among its like. */
    public String alone(String field) {
        return alone(field, reader.language());
    }

    /** The same in any of our languages. */
    public static String alone(String field, String language) {
        var words = Bundles.of(FieldWords.class, language);
        return switch (part(field)) {
            case "originalLanguage" -> words.originalLanguage();
            case "series" -> words.seriesLabel();
            case "kind" -> words.kindLabel();
            case "case" -> words.caseLabel();
            case "outcomeKind" -> words.outcomeKind();
            case "changed" -> words.changed();
            case "number" -> words.number();
            case "aiIndex" -> words.aiIndex();
            case "previous" -> words.previous();
            case "country" -> words.country();
            case "themes" -> words.themes();
            case "zone" -> words.zone();
            case "actUntil" -> words.actUntil();
            case "subjects" -> words.subjects();
            case "preferredLanguages" -> words.preferredLanguages();
            case "ownLanguageOk" -> words.ownLanguageOk();
            case "title" -> words.title();
            case "summary" -> words.summary();
            case "points" -> words.points();
            case "sampleLetter" -> words.sampleLetter();
            case "background" -> words.background();
            case "targets" -> words.targets();
            case "role" -> words.role();
            case "name" -> words.name();
            case "office" -> words.office();
            case "salutation" -> words.salutation();
            case "address" -> words.address();
            case "email" -> words.email();
            case "handle" -> words.handle();
            case "phone" -> words.phone();
            case "fax" -> words.fax();
            case "copyFor" -> words.copyFor();
            case "language" -> words.language();
            case "languages" -> words.languages();
            default -> field;
        };
    }

    /** What stands in a field, where its form shows a name for it. */
    public String value(String field, String value) {
        if (value.isEmpty() && !field.equals("ownLanguageOk")) {
            return "";
        }
        return switch (part(field)) {
            case "originalLanguage" -> reader.language(value);
            case "languages" ->
                Arrays.stream(value.split(" ")).map(reader::language).collect(Collectors.joining(", "));
            case "country", "copyFor" -> reader.country(value);
            case "themes" ->
                Theme.named(List.of(value.split(","))).stream()
                        .map(reader.words(ThemeWords.class)::called)
                        .collect(Collectors.joining(", "));
            case "ownLanguageOk" -> value.isEmpty() ? words().no() : words().yes();
            case "actUntil" -> day(value);
            case "kind" -> words().kind(SheetKind.valueOf(value));
            case "case" -> words().chosen();
            case "role" -> words().goes(Target.Role.valueOf(value));
            default -> value;
        };
    }

    /** What is no day stays as it was typed. */
    private String day(String value) {
        try {
            return reader.date(LocalDate.parse(value));
        } catch (DateTimeParseException typed) {
            return value;
        }
    }

    private FieldWords words() {
        return reader.words(FieldWords.class);
    }

    private static String part(String field) {
        return field.substring(field.lastIndexOf('.') + 1);
    }
}
