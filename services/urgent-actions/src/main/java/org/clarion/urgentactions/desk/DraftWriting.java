package org.clarion.urgentactions.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Target;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.contracts.Theme;
import org.clarion.urgentactions.sheets.Draft;
import org.jspecify.annotations.Nullable;

/** Writes the parts of a draft into the fields of its form. */
final class DraftWriting {

    private DraftWriting() {}

    static Map<String, String> written(Draft draft, Locale reader) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("originalLanguage", draft.originalLanguage());
        fields.put(DraftFieldNames.NAMES_IN, draft.originalLanguage());
        fields.put(
                DraftFieldNames.LANGUAGES,
                draft.texts().keySet().stream().sorted().collect(Collectors.joining(" ")));
        fields.put("series", String.valueOf(draft.series()));
        fields.put("kind", draft.kind().name());
        fields.put("case", draft.caseId() == null ? "" : draft.caseId().toString());
        fields.put("number", draft.number());
        fields.put("aiIndex", text(draft.aiIndex()));
        fields.put("previous", text(draft.previous()));
        fields.put("country", text(draft.country()));
        fields.put("themes", draft.themes().stream().map(Theme::name).collect(Collectors.joining(",")));
        fields.put("zone", text(draft.zone()));
        fields.put("actUntil", draft.actUntil() == null ? "" : draft.actUntil().toString());
        fields.put("subjects", draft.subjects().stream().map(DraftWriting::text).collect(Collectors.joining("\n")));
        fields.put("preferredLanguages", languages(draft.preferredLanguages(), reader));
        fields.put("ownLanguageOk", draft.ownLanguageOk() ? "yes" : "");
        for (var at = 0; at < draft.targets().size(); at++) {
            write(fields, at, draft.targets().get(at));
            var language = draft.targets().get(at).language();
            fields.put(DraftForm.target(at, "language"), language == null ? "" : languages(List.of(language), reader));
        }
        draft.texts().forEach((language, text) -> write(fields, language, text));
        namingSubjects(draft.subjects())
                .forEach(language ->
                        fields.put(language + "." + DraftFieldNames.SUBJECTS, subjects(draft.subjects(), language)));
        return fields;
    }

    static String languages(List<String> tags, Locale reader) {
        return tags.stream()
                .map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }

    private static void write(Map<String, String> fields, int at, Target target) {
        fields.put(DraftForm.target(at, "id"), target.targetId().toString());
        fields.put(DraftForm.target(at, "role"), target.role().name());
        fields.put(DraftForm.target(at, "name"), target.name());
        fields.put(DraftForm.target(at, "office"), text(target.office()));
        fields.put(DraftForm.target(at, "salutation"), target.salutation());
        fields.put(DraftForm.target(at, "address"), String.join("\n", target.address()));
        fields.put(DraftForm.target(at, "email"), text(target.email()));
        fields.put(DraftForm.target(at, "handle"), text(target.handle()));
        fields.put(DraftForm.target(at, "phone"), text(target.phone()));
        fields.put(DraftForm.target(at, "fax"), text(target.fax()));
        fields.put(DraftForm.target(at, "copyFor"), text(target.copyFor()));
        if (target.words() != null) {
            target.words().forEach((language, words) -> write(fields, at, language, words));
        }
    }

    private static Set<String> namingSubjects(List<Subject> subjects) {
        return subjects.stream()
                .map(Subject::words)
                .filter(Objects::nonNull)
                .flatMap(words -> words.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line for each; an empty one for whom this language has no words of its own. */
    private static String subjects(List<Subject> subjects, String language) {
        return subjects.stream()
                .map(subject -> subject.speaks(language) ? text(subject.in(language)) : "")
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    private static void write(Map<String, String> fields, int at, String language, TargetWords words) {
        fields.put(DraftFieldNames.target(at, language, "name"), text(words.name()));
        fields.put(DraftFieldNames.target(at, language, "office"), text(words.office()));
        fields.put(DraftFieldNames.target(at, language, "salutation"), text(words.salutation()));
    }

    private static void write(Map<String, String> fields, String language, SheetText text) {
        fields.put(language + ".title", text.title());
        fields.put(language + ".summary", text.summary());
        fields.put(language + ".points", String.join("\n", text.points()));
        fields.put(language + ".sampleLetter", text.sampleLetter());
        fields.put(language + ".background", text.background());
    }

    private static String text(Subject subject) {
        return subject.pronouns() == null ? subject.name() : subject.name() + " (" + subject.pronouns() + ")";
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
