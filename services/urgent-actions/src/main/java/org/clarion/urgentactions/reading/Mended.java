package org.clarion.urgentactions.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.contracts.Target;

/**
 * Says at its field what was mended in a text, and what could not be: whether a hyphen belongs to a word, or a figure to a
 * footnote, only a reader can tell.
 */
final class Mended {

    private static final int SHOWN = 5;
    private static final Pattern LOST = Pattern.compile("(?<![^\\s\\uFFFD])[^\\s\\uFFFD]*+\\uFFFD\\S*");
    private static final Pattern MARK = Pattern.compile("(?:\\[\\d+])+|[⁰¹²³⁴-⁹,⁻]+$");

    private final Pasted pasted;
    private final SheetDoubts doubts;

    private Mended(Pasted pasted, SheetDoubts doubts) {
        this.pasted = pasted;
        this.doubts = doubts;
    }

    static void doubt(
            Pasted pasted,
            Headline headline,
            SheetLetter letter,
            List<Target> targets,
            String background,
            SheetDoubts doubts) {
        var prose = new LinkedHashMap<String, String>();
        prose.put("title", headline.title());
        prose.put("summary", headline.summary());
        prose.put("points", String.join("\n", letter.points()));
        prose.put("sampleLetter", letter.text());
        prose.put("background", background);
        var all = new LinkedHashMap<>(prose);
        for (var at = 0; at < targets.size(); at++) {
            var mail = targets.get(at).email();
            all.put("targets." + at + ".email", mail == null ? "" : mail);
            all.put("targets." + at + ".name", targets.get(at).name());
            all.put(
                    "targets." + at + ".address",
                    String.join("\n", targets.get(at).address()));
        }
        new Mended(pasted, doubts).say(prose, all);
    }

    private void say(Map<String, String> prose, Map<String, String> all) {
        all.forEach((field, text) -> {
            say(field, pasted.mended().stream().filter(text::contains), Oddity.CutWords::new);
            say(field, LOST.matcher(text).results().map(MatchResult::group), Oddity.LostSigns::new);
            say(
                    field,
                    pasted.marked().stream()
                            .filter(word -> text.contains(MARK.matcher(word).replaceFirst(""))),
                    Oddity.FootnoteMarksTaken::new);
        });
        prose.forEach(
                (field, text) -> say(field, FootnoteMarks.perhapsIn(text).stream(), Oddity.PerhapsFootnotes::new));
    }

    private void say(String field, Stream<String> words, Function<List<String>, Oddity> oddity) {
        var some = words.filter(word -> !word.isEmpty()).distinct().limit(SHOWN).toList();
        if (!some.isEmpty()) {
            doubts.about(field, oddity.apply(some));
        }
    }
}
