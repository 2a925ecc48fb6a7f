package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.places.NamePattern;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** In which languages a target should be addressed: "Spanish or your own language". */
public record SheetLanguages(List<String> tags, boolean ownLanguageOk) {

    private static final Pattern UNKNOWN = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}'’-]{2,}");
    private static final Set<String> NO_LANGUAGE = Set.of(
            "and",
            "or",
            "you",
            "your",
            "may",
            "can",
            "also",
            "write",
            "please",
            "preferably",
            "preferred",
            "preferida",
            "if",
            "language",
            "languages",
            "idioma",
            "idiomas",
            "también",
            "puede",
            "pueden",
            "escribir",
            "escriban",
            "the",
            "targets",
            "target",
            "immediately",
            "own",
            "any",
            "other",
            "country",
            "send",
            "appeals",
            "letters",
            "calling",
            "urging",
            "asking",
            "expressing",
            "for",
            "lengua",
            "ou",
            "et",
            "vous",
            "votre",
            "propre",
            "langue",
            "langues",
            "pouvez",
            "également",
            "aussi",
            "écrire",
            "veuillez",
            "préférence",
            "você",
            "sua",
            "própria",
            "língua",
            "também",
            "oder",
            "und",
            "sie",
            "ihrer",
            "eigenen",
            "sprache",
            "können");
    private static final Map<String, String> TAGS = tagsByName();
    private static final Pattern NAMES = NamePattern.of(TAGS.keySet(), CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern OWN = Pattern.compile(
            "\\b(your|their) own( language)?\\b|\\bany (other )?language\\b|\\bsu propi[ao]\\b|\\bpropio idioma\\b"
                    + "|\\bvotre propre langue\\b|\\bdans votre langue\\b|\\btoute autre langue\\b|\\b(sua )?pr[óo]pria língua\\b|\\bseu próprio idioma\\b|\\bihrer (eigenen )?sprache\\b",
            CASE_INSENSITIVE);

    static SheetLanguages in(SheetSections sheet, Pasted pasted, SheetDoubts doubts) {
        var line = sheet.text(SheetSection.LANGUAGES);
        var labelled = !line.isEmpty();
        if (!labelled) {
            line = pasted.lines().stream()
                    .filter(each -> SheetSection.openedBy(each)
                            .filter(label -> label.section() == SheetSection.POINTS)
                            .isPresent())
                    .collect(Collectors.joining("\n"));
        }
        var languages = named(line);
        var unknown = unknownIn(line);
        // In a sentence that asks for more than a language, capitals are no names of any.
        if (labelled && !unknown.isEmpty()) {
            doubts.about("preferredLanguages", new Oddity.LanguagesUnknown(unknown));
        }
        if (languages.tags.isEmpty()) {
            doubts.about("preferredLanguages", Uncertain.NO_LANGUAGES);
        }
        return languages;
    }

    /** The languages named in a text, each once, in its order. */
    public static SheetLanguages named(String text) {
        var tags = NAMES.matcher(text)
                .results()
                .map(found -> TAGS.get(found.group().toLowerCase(Locale.ROOT)));
        return new SheetLanguages(
                new ArrayList<>(tags.distinct().toList()), OWN.matcher(text).find());
    }

    static String without(String text) {
        return NAMES.matcher(text).replaceAll(" ");
    }

    // A name nobody knows must not vanish beside one that is known.
    private static List<String> unknownIn(String line) {
        return UNKNOWN.matcher(OWN.matcher(NAMES.matcher(line).replaceAll(" ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !NO_LANGUAGE.contains(word.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
    }

    private static Map<String, String> tagsByName() {
        var tags = new HashMap<String, String>();
        for (var tag : LanguageList.all()) {
            var language = Locale.of(tag);
            for (var spelling :
                    List.of(Locale.ENGLISH, Locale.of("es"), Locale.FRENCH, Locale.of("pt"), Locale.GERMAN, language)) {
                var name = language.getDisplayLanguage(spelling).toLowerCase(Locale.ROOT);
                if (name.length() > 2) {
                    tags.putIfAbsent(name, tag);
                }
            }
        }
        tags.putAll(Map.of("castellano", "es", "farsi", "fa", "mandarin", "zh", "flemish", "nl", "flamenco", "nl"));
        tags.putAll(Map.of(
                "mapudungun",
                "arn",
                "mapuzugun",
                "arn",
                "k'iche'",
                "quc",
                "kiche",
                "quc",
                "guarani",
                "gn",
                "quechua",
                "qu"));
        return tags;
    }
}
