package org.clarion.urgentactions.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.clarion.typed.CountryList;

/** The names countries bear on sheets, in five languages and as officials and newspapers write them. */
final class CountryNames {

    private static final List<Locale> SPOKEN =
            List.of(Locale.of("pt"), Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.ENGLISH);

    // Names of people, towns and things in one language that are a country in another.
    private static final Set<String> OF_SOMETHING_ELSE = Set.of(
            "congo",
            "kongo",
            "dominique",
            "grenade",
            "granada",
            "jersey",
            "maurice",
            "reunion",
            "salvador",
            "san bartolome",
            "san martin",
            "santa elena",
            "santa lucia",
            "sainte-helene");

    /** What stands for no country although a name is in it: "New Mexico". */
    static final String NONE = "";

    /** Codes by names without accents, in small letters. */
    static final Map<String, String> CODES = codesByName();

    private CountryNames() {}

    private static Map<String, String> codesByName() {
        var codes = new HashMap<String, String>();
        for (var code : CountryList.all()) {
            SPOKEN.forEach(language -> codes.put(folded(CountryList.name(code, language)), code));
        }
        codes.keySet().removeAll(OF_SOMETHING_ELSE);
        otherNames().forEach((code, names) -> {
            for (var name : names.toString().split(";")) {
                codes.put(folded(name.strip()), code.equals("NONE") ? NONE : code.toString());
            }
        });
        return Map.copyOf(codes);
    }

    /** One sign for each sign, so that a place in the folded text is the same place in the text, composed. */
    static String folded(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var folded = new StringBuilder(composed.length());
        for (var sign : composed.toCharArray()) {
            var bare = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD)
                    .charAt(0);
            folded.append(bare == '’' || bare == 'ʼ' ? '\'' : Character.toLowerCase(bare));
        }
        return folded.toString();
    }

    private static Properties otherNames() {
        try (var lines = CountryNames.class.getResourceAsStream("names.properties")) {
            var names = new Properties();
            names.load(new InputStreamReader(lines, UTF_8));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
