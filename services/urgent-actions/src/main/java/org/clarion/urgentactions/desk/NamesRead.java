package org.clarion.urgentactions.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clarion.contracts.Sheet.Subject;
import org.clarion.contracts.Sheet.SubjectWords;
import org.clarion.contracts.Target.TargetWords;
import org.clarion.urgentactions.sheets.Lack;
import org.clarion.urgentactions.sheets.Need;
import org.clarion.urgentactions.sheets.Need.ManyParts;
import org.clarion.urgentactions.sheets.Need.Wanted;
import org.jspecify.annotations.Nullable;

/** Reads out of a draft's form what people are called in the languages that are not its original. */
final class NamesRead {

    private static final Pattern NAMED = Pattern.compile("(?<name>.*?)(?:\\s*\\((?<pronouns>[^()]*)\\))?");

    private final DraftForm form;
    private final List<Lack> faults;

    private NamesRead(DraftForm form, List<Lack> faults) {
        this.form = form;
        this.faults = faults;
    }

    static NamesRead of(DraftForm form, List<Lack> faults) {
        return new NamesRead(form, faults);
    }

    /** Those the sheet is about, each with what the same line says in the other languages. */
    List<Subject> subjects(List<Subject> named) {
        var words = new ArrayList<Map<String, SubjectWords>>();
        named.forEach(subject -> words.add(new TreeMap<>()));
        for (var language : form.languages().naming()) {
            var field = language + "." + DraftFieldNames.SUBJECTS;
            var lines = form.get(field).lines().map(String::strip).toList();
            if (lines.size() > named.size()) {
                faults.add(new Lack(field, new Need.Fewer(ManyParts.LINES_OF_SUBJECTS, named.size())));
            }
            for (var at = 0; at < Math.min(lines.size(), named.size()); at++) {
                if (!lines.get(at).isEmpty()) {
                    words.get(at).put(language, words(lines.get(at)));
                }
            }
        }
        var subjects = new ArrayList<Subject>();
        for (var at = 0; at < named.size(); at++) {
            var subject = named.get(at);
            subjects.add(new Subject(subject.name(), subject.pronouns(), orNothing(words.get(at))));
        }
        return List.copyOf(subjects);
    }

    private static SubjectWords words(String line) {
        var named = NAMED.matcher(line);
        return named.matches() && !named.group("name").isBlank()
                ? new SubjectWords(named.group("name"), named.group("pronouns"))
                : new SubjectWords(line, null);
    }

    /** The language an official reads best, where the form says one. */
    @Nullable
    String language(int at) {
        var field = DraftForm.target(at, "language");
        var named = DraftLanguages.named(form.get(field));
        if (named.isEmpty() && form.checked(field)) {
            faults.add(new Lack(field, Wanted.LANGUAGES_IN_FULL));
        }
        return named.isEmpty() ? null : named.getFirst();
    }

    /** What an official is called in the other languages, by language. */
    @Nullable
    Map<String, TargetWords> words(int at) {
        var words = new TreeMap<String, TargetWords>();
        for (var language : form.languages().naming()) {
            var said = new TargetWords(
                    given(at, language, "name"), given(at, language, "office"), given(at, language, "salutation"));
            if (said.name() != null || said.office() != null || said.salutation() != null) {
                words.put(language, said);
            }
        }
        return orNothing(words);
    }

    /** A salutation without the sign after it: a letter puts the one of its language. */
    static String greeting(String typed) {
        return typed.replaceAll("[,:،，：]$", "");
    }

    private @Nullable String given(int at, String language, String part) {
        var typed = form.get(DraftFieldNames.target(at, language, part));
        if (typed.isEmpty()) {
            return null;
        }
        return part.equals("salutation") ? greeting(typed) : typed;
    }

    private static <T> @Nullable Map<String, T> orNothing(Map<String, T> words) {
        return words.isEmpty() ? null : words;
    }
}
