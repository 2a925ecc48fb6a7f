package org.clarion.urgentactions.reading;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** In which language a paste is written, told by its smallest words. A draft is filed under it. */
public final class Tongue {

    private static final Map<String, Pattern> SMALL_WORDS = Map.ofEntries(
            entry("en", words("the and of to for that is are was has been with")),
            entry("es", words("el la los las de en y que para por una al del con ha se su más")),
            entry("fr", words("le la les des de en et que pour une est dans du au aux sur ont été")),
            entry("de", words("der die das und den dem von zu mit ist ein eine nicht wird bitte")),
            entry("pt", words("o os as de em e que para por uma do da com não ao foi seu")),
            entry("it", words("il lo gli che per una è della del con non sono di sua")),
            entry("nl", words("de het een en van dat voor is op met niet zijn te werd")),
            entry("tr", words("ve bir bu için ile da de olarak çok daha gibi olan")),
            entry("ru", words("и в не на что с по он к из за от был его")),
            entry("uk", words("і в не на що з до та у за від про його є")),
            entry("ar", words("في من على إلى أن عن التي الذي هذا هذه مع كان")),
            entry("fa", words("و در به از که را این با برای است آن های")));
    /** Whose labels are known, so that a sheet in them is read part by part. */
    private static final List<String> READ = List.of("en", "es", "fr", "pt", "de");

    private static final int ENOUGH_WORDS = 25;
    private static final double FEWEST = 0.06;

    private Tongue() {}

    /** Its tag where its words leave no doubt of it. */
    public static Optional<String> sure(Pasted pasted) {
        var doubts = new SheetDoubts();
        var tag = of(pasted, doubts);
        return doubts.all().stream().anyMatch(doubt -> doubt.about() == Uncertain.LANGUAGE_UNCLEAR)
                ? Optional.empty()
                : Optional.of(tag);
    }

    /** Its tag; a few words in whatever language are taken for English or Spanish. What is not read by its labels is doubted. */
    static String of(Pasted pasted, SheetDoubts doubts) {
        var text = String.join(" ", pasted.lines());
        var words = Pattern.compile("\\p{L}+").matcher(text).results().count();
        var counts = SMALL_WORDS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> word.getValue().matcher(text).results().count()));
        var most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(Tongue::wellKnown))))
                .orElseThrow();
        if (words < ENOUGH_WORDS) {
            return counts.get("es") > counts.get("en") && most.getKey().equals("es") ? "es" : "en";
        }
        if (most.getValue() < words * FEWEST) {
            doubts.about("originalLanguage", Uncertain.LANGUAGE_UNCLEAR);
            return counts.get("es") > counts.get("en") ? "es" : "en";
        }
        if (!READ.contains(most.getKey())) {
            doubts.about("originalLanguage", new Oddity.OtherLanguage(most.getKey()));
        }
        return most.getKey();
    }

    // Where two have as many, the one that most sheets are in.
    private static int wellKnown(String language) {
        var at = READ.indexOf(language);
        return at < 0 ? -READ.size() : -at;
    }

    private static Pattern words(String list) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + list.replace(' ', '|') + ")(?!\\p{L})");
    }
}
