package org.clarion.urgentactions.reading;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.urgentactions.reading.Oddity.Uncertain;

/** In which language a paste is written, told by its smallest words. A draft has English or Spanish. */
final class Tongue {

    private static final Map<String, Pattern> SMALL_WORDS = Map.ofEntries(
            entry("en", words("the and of to for that is are was has been with")),
            entry("es", words("el la los las de en y que para por una al del con ha se su más")),
            entry("fr", words("le la les des de en et que pour une est dans du au aux sur ont été")),
            entry("de", words("der die das und den dem von zu mit ist ein eine nicht wird bitte")),
            entry("pt", words("o os as de em e que para por uma do da com não ao foi seu")),
            entry("it", words("il lo gli che per una è della del con non sono di sua")),
            entry("nl", words("de het een en van dat voor is op met niet zijn te werd")));
    private static final List<String> OURS = List.of("en", "es");
    /** Read as well as ours, though no draft has it. */
    private static final List<String> READ = List.of("fr");

    private static final int ENOUGH_WORDS = 25;
    private static final double FEWEST = 0.06;

    private Tongue() {}

    /** "en" or "es"; any other language is filed as English, and doubted. */
    static String of(Pasted pasted, SheetDoubts doubts) {
        var text = String.join(" ", pasted.lines());
        var words = Pattern.compile("\\p{L}+").matcher(text).results().count();
        var counts = SMALL_WORDS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> word.getValue().matcher(text).results().count()));
        var most = counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparing(OURS::contains))))
                .orElseThrow();
        if (words >= ENOUGH_WORDS && most.getValue() < words * FEWEST) {
            doubts.about("originalLanguage", Uncertain.LANGUAGE_UNCLEAR);
        } else if (words >= ENOUGH_WORDS && !OURS.contains(most.getKey())) {
            doubts.about(
                    "originalLanguage",
                    READ.contains(most.getKey())
                            ? new Oddity.ToTranslate(most.getKey())
                            : new Oddity.OtherLanguage(most.getKey()));
        }
        return counts.get("es") > counts.get("en") && most.getKey().equals("es") ? "es" : "en";
    }

    private static Pattern words(String list) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + list.replace(' ', '|') + ")(?!\\p{L})");
    }
}
