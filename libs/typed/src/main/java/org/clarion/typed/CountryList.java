package org.clarion.typed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The countries of ISO 3166-1 and Kosovo, by their codes and by their names: one list for every form, file and API. */
public final class CountryList {

    /** Used by CLDR, the EU and most banks until ISO gives Kosovo a code. */
    private static final String KOSOVO = "XK";

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}_-]+");
    private static final Pattern ARTICLE = Pattern.compile("^the ");
    private static final Pattern SAINT = Pattern.compile("^saint ");

    private static final Set<String> CODES = codes();
    private static final Map<String, String> BY_NAME = codesByName();

    private CountryList() {}

    /** Whether this is one of our codes, exactly as we write them. */
    public static boolean has(String code) {
        return CODES.contains(code);
    }

    /** Every code, in the order of the alphabet. */
    public static Set<String> all() {
        return CODES;
    }

    /**
     * The code of what somebody wrote: a code in any case, two letters or three, or a name in one of our languages
     * with or without its accents. Namibia is NA; "n/a" is nothing.
     */
    public static Optional<String> read(@Nullable String written) {
        return Optional.ofNullable(written).map(CountryList::folded).map(BY_NAME::get);
    }

    /** The name by CLDR: "Peru" for PE. */
    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    /** Every code, in the order in which a dictionary of the reader's has the names. */
    public static List<String> inOrder(Locale reader) {
        var collator = Collator.getInstance(reader);
        return CODES.stream()
                .sorted(Comparator.comparing(code -> name(code, reader), collator))
                .toList();
    }

    private static Set<String> codes() {
        var codes = new TreeSet<>(List.of(Locale.getISOCountries()));
        codes.add(KOSOVO);
        return Collections.unmodifiableSet(codes);
    }

    /** Two letters win over all else; what has two meanings is left out, so that it is asked about. */
    private static Map<String, String> codesByName() {
        var codes = new HashMap<String, String>();
        otherNames().forEach((name, code) -> codes.put(folded(name.toString()), code.toString()));
        for (var code : CODES) {
            for (var language : OurLanguages.all()) {
                codes.put(folded(name(code, Locale.of(language))), code);
            }
            if (!code.equals(KOSOVO)) {
                codes.put(folded(Locale.of("", code).getISO3Country()), code);
            }
        }
        codes.remove("congo"); // CLDR's Spanish name of one, and what many call the other
        CODES.forEach(code -> codes.put(folded(code), code));
        return Map.copyOf(codes);
    }

    static Properties otherNames() {
        try (var lines = CountryList.class.getResourceAsStream("countries.properties")) {
            var names = new Properties();
            names.load(new InputStreamReader(lines, UTF_8));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        var words = BETWEEN_WORDS
                .matcher(bare.replace('’', '\'').replace("&", " and ").replace(".", ""))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return SAINT.matcher(ARTICLE.matcher(words).replaceFirst("")).replaceFirst("st ");
    }
}
