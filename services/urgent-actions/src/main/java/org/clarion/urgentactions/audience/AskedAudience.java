package org.clarion.urgentactions.audience;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.clarion.typed.OurLanguages;
import org.clarion.urgentactions.sheets.TellingChoice;

/**
 * Whom a mail is to go to, as somebody chose it in a form.
 *
 * @param languages those that are ticked
 * @param countries those that are ticked
 * @param since what happened since the sheet before, by language (BCP 47): in the mail about a further sheet of a case
 */
public record AskedAudience(TellingWay way, List<String> languages, List<String> countries, Map<String, String> since) {

    /** The fields of the form. */
    public static final String TELL = "tell";

    public static final String LANGUAGE = "tellLanguage";
    public static final String COUNTRY = "tellCountry";
    public static final String SINCE = "since.";

    private static final Pattern SINCE_IN = Pattern.compile("since\\.[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final int LONGEST_SINCE = 500;

    public AskedAudience {
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        since = Map.copyOf(since);
    }

    /** What a form begins with. */
    public static AskedAudience of(TellingWay way) {
        return new AskedAudience(way, List.of(), List.of(), Map.of());
    }

    /** What a browser sent; {@code otherwise} where nothing was chosen. */
    public static AskedAudience read(Map<String, List<String>> fields, TellingWay otherwise) {
        var tell = fields.getOrDefault(TELL, List.of("")).getFirst();
        return new AskedAudience(
                way(tell, otherwise),
                fields.getOrDefault(LANGUAGE, List.of()).stream()
                        .filter(OurLanguages::have)
                        .toList(),
                fields.getOrDefault(COUNTRY, List.of()).stream()
                        .filter(code -> code.matches("[A-Z]{2}"))
                        .toList(),
                since(fields));
    }

    private static Map<String, String> since(Map<String, List<String>> fields) {
        var since = new TreeMap<String, String>();
        fields.forEach((name, typed) -> {
            var words = SINCE_IN.matcher(name).matches() ? typed.getFirst().strip() : "";
            if (!words.isEmpty()) {
                since.put(name.substring(SINCE.length()), words);
            }
        });
        return since;
    }

    private static TellingWay way(String tell, TellingWay otherwise) {
        // Once it was a box beside a change: a form that stood open meanwhile still sends it.
        return tell.equals("yes")
                ? TellingWay.ALERTED
                : Arrays.stream(TellingWay.values())
                        .filter(way -> way.name().equals(tell))
                        .findFirst()
                        .orElse(otherwise);
    }

    /** What was decided before. */
    public static AskedAudience of(TellingChoice chosen) {
        var only = chosen.only();
        var since = chosen.words();
        if (only == null) {
            return new AskedAudience(TellingWay.valueOf(chosen.to().name()), List.of(), List.of(), since);
        }
        if (only.acted()) {
            return new AskedAudience(TellingWay.ACTED, List.of(), List.of(), since);
        }
        return only.languages().isEmpty()
                ? new AskedAudience(TellingWay.COUNTRIES, List.of(), only.countries(), since)
                : new AskedAudience(TellingWay.LANGUAGES, only.languages(), List.of(), since);
    }

    /** What does not fit together: then nobody is told before it is said. */
    public Optional<AudienceProblem> problem() {
        if (since.values().stream().anyMatch(words -> words.length() > LONGEST_SINCE)) {
            return Optional.of(AudienceProblem.SINCE_LONG);
        }
        return switch (way) {
            case LANGUAGES -> unless(languages, AudienceProblem.NO_LANGUAGE).or(() -> unlessEmpty(countries));
            case COUNTRIES -> unless(countries, AudienceProblem.NO_COUNTRY).or(() -> unlessEmpty(languages));
            default -> unlessEmpty(languages).or(() -> unlessEmpty(countries));
        };
    }

    private static Optional<AudienceProblem> unless(List<String> ticked, AudienceProblem problem) {
        return ticked.isEmpty() ? Optional.of(problem) : Optional.empty();
    }

    private static Optional<AudienceProblem> unlessEmpty(List<String> ticked) {
        return ticked.isEmpty() ? Optional.empty() : Optional.of(AudienceProblem.TICKED_BESIDE);
    }

    /** What is decided by it; ask for a problem first, for what does not fit together decides nothing. */
    public TellingChoice choice() {
        if (problem().isPresent()) {
            throw new IllegalStateException("nobody can say whom this is to be told to");
        }
        return to().saying(since);
    }

    private TellingChoice to() {
        return switch (way) {
            case NETWORK -> TellingChoice.NETWORK;
            case ALERTED -> TellingChoice.ALERTED;
            case LANGUAGES -> TellingChoice.inLanguages(languages);
            case COUNTRIES -> TellingChoice.inCountries(countries);
            case ACTED -> TellingChoice.ACTED;
            case NOBODY -> TellingChoice.NOBODY;
        };
    }

    public boolean reachesSomebody() {
        return way != TellingWay.NOBODY;
    }

    /** What stands in the form in this language. */
    public String sinceIn(String language) {
        return since.getOrDefault(language, "");
    }

    boolean ticks(TellingWay of, String code) {
        return (of == TellingWay.LANGUAGES ? languages : countries).contains(Objects.requireNonNull(code));
    }
}
