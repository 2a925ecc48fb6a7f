package org.clarion.urgentactions.papers.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.urgentactions.papers.reading.PaperDoubt.Kind;
import org.clarion.urgentactions.reading.Oddity;
import org.clarion.urgentactions.reading.Oddity.Uncertain;
import org.clarion.urgentactions.reading.Pasted;

/** Says what was mended in a text on its way, and what could not be: only a reader can tell whether it came out right. */
final class MendedPaper {

    private static final Pattern LOST = Pattern.compile("(?<![^\\s\\uFFFD])[^\\s\\uFFFD]*+\\uFFFD\\S*");
    private static final int SHOWN = 5;

    private MendedPaper() {}

    static void doubt(Pasted pasted, String title, String text, PaperDoubts doubts) {
        say("title", pasted.mended().stream().filter(title::contains), Kind.CUT_WORDS, doubts);
        say("text", pasted.mended().stream().filter(text::contains), Kind.CUT_WORDS, doubts);
        say("title", LOST.matcher(title).results().map(MatchResult::group), Kind.LOST_SIGNS, doubts);
        say("text", LOST.matcher(text).results().map(MatchResult::group), Kind.LOST_SIGNS, doubts);
        say("text", pasted.marked().stream(), Kind.FOOTNOTE_MARKS, doubts);
        pasted.about().forEach(oddity -> ofTheFile(oddity, doubts));
    }

    private static void ofTheFile(Oddity oddity, PaperDoubts doubts) {
        switch (oddity) {
            case Oddity.OfTheFile file ->
                doubts.about("text", Kind.valueOf(file.remark().name()));
            case Uncertain.PAGE_SOURCE -> doubts.about("text", Kind.PAGE_SOURCE);
            case Uncertain.COLUMNS -> doubts.about("text", Kind.COLUMNS_UNSURE);
            default -> throw new IllegalStateException("no remark on a text: " + oddity);
        }
    }

    private static void say(String field, Stream<String> words, Kind kind, PaperDoubts doubts) {
        var some = words.filter(word -> !word.isEmpty()).distinct().limit(SHOWN).toList();
        if (!some.isEmpty()) {
            doubts.about(field, kind, some.stream().collect(Collectors.joining(", ")));
        }
    }
}
