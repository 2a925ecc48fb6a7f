package org.clarion.urgentactions.reading;

import static java.util.Comparator.comparingInt;
import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** In which languages a target should be addressed: "Spanish or your own language". */
public record Languages(List<String> tags, boolean ownLanguageOk) {

    private static final Map<String, String> TAGS = tagsByName();
    private static final Pattern NAMES = Pattern.compile(
            TAGS.keySet().stream()
                    .sorted(comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern OWN = Pattern.compile(
            "\\b(your|their) own( language)?\\b|\\bany (other )?language\\b|\\bsu propi[ao]\\b|\\bpropio idioma\\b",
            CASE_INSENSITIVE);

    static Languages in(Sections sheet, Pasted pasted, Doubts doubts) {
        var line = sheet.text(Section.LANGUAGES);
        if (line.isEmpty()) {
            line = pasted.lines().stream()
                    .filter(each -> Section.openedBy(each)
                            .filter(label -> label.section() == Section.POINTS)
                            .isPresent())
                    .collect(Collectors.joining("\n"));
        }
        var languages = named(line);
        if (languages.tags.isEmpty()) {
            doubts.about("preferredLanguages", "The sheet does not say in which language to write to the targets.");
        }
        return languages;
    }

    /** The languages named in a text, each once, in its order. */
    public static Languages named(String text) {
        var tags = NAMES.matcher(text)
                .results()
                .map(found -> TAGS.get(found.group().toLowerCase(Locale.ROOT)));
        return new Languages(
                new ArrayList<>(tags.distinct().toList()), OWN.matcher(text).find());
    }

    private static Map<String, String> tagsByName() {
        var tags = new HashMap<String, String>();
        for (var tag : Locale.getISOLanguages()) {
            var language = Locale.of(tag);
            for (var spelling : List.of(Locale.ENGLISH, Locale.of("es"), language)) {
                var name = language.getDisplayLanguage(spelling).toLowerCase(Locale.ROOT);
                if (name.length() > 2) {
                    tags.putIfAbsent(name, tag);
                }
            }
        }
        tags.putAll(Map.of("castellano", "es", "farsi", "fa", "mandarin", "zh"));
        return tags;
    }
}
