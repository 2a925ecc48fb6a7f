package org.clarion.urgentactions.papers.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadQuote;

/** What is said in a paper, and by whom: a paragraph with a quote in it names its speaker, or goes on with the one before. */
final class PaperQuotes {

    private static final Pattern QUOTED =
            Pattern.compile("[“«](?<words>[^”»]+)[”»]?|(?<![\\p{L}\\p{N}])\"(?<straight>[^\"]+)\"?");
    private static final Pattern NOTHING_ELSE = Pattern.compile("[¶\\s.,;:!?]*");
    private static final int FEWEST_WORDS = 7;
    private static final int FEWEST_ALONE = 10;

    private final List<ReadQuote> all = new ArrayList<>();
    private final PaperDoubts doubts;
    private Optional<PaperSpeaker> last = Optional.empty();

    private PaperQuotes(PaperDoubts doubts) {
        this.doubts = doubts;
    }

    static List<ReadQuote> in(String text, PaperDoubts doubts) {
        var quotes = new PaperQuotes(doubts);
        for (var paragraph : text.split("\n\n")) {
            quotes.take(paragraph);
        }
        return quotes.all;
    }

    private void take(String paragraph) {
        var pieces = QUOTED.matcher(paragraph)
                .results()
                .map(PaperQuotes::words)
                .filter(words -> !words.isEmpty())
                .toList();
        var words = joined(pieces);
        var around = QUOTED.matcher(paragraph).replaceAll("¶");
        var said = PaperSpeaker.in(around, all);
        boolean alone = NOTHING_ELSE.matcher(around).matches();
        if (pieces.isEmpty() || howMany(words) < (alone ? FEWEST_ALONE : FEWEST_WORDS) || said.isEmpty() && !alone) {
            last = Optional.empty();
            return;
        }
        var field = "quotes." + all.size() + ".";
        if (said.isEmpty() && last.isPresent()) {
            doubts.about(
                    field + "speaker",
                    PaperDoubt.Kind.SPEAKER_ASSUMED,
                    last.get().name());
        }
        var speaker = said.or(() -> last).orElse(PaperSpeaker.NOBODY);
        if (speaker.name().isEmpty()) {
            doubts.about(field + "speaker", PaperDoubt.Kind.NO_SPEAKER);
        } else if (speaker.office().isEmpty()) {
            doubts.about(field + "office", PaperDoubt.Kind.NO_OFFICE, speaker.name());
        }
        all.add(new ReadQuote(speaker.name(), speaker.office(), words));
        last = Optional.of(speaker).filter(one -> !one.name().isEmpty());
    }

    private static String words(MatchResult quoted) {
        return (quoted.group("words") == null ? quoted.group("straight") : quoted.group("words")).strip();
    }

    /** The pieces on both sides of "she said", as they were spoken. */
    private static String joined(List<String> pieces) {
        var words = new StringBuilder();
        for (var piece : pieces) {
            if (!words.isEmpty()) {
                if (Character.isUpperCase(piece.codePointAt(0))) {
                    end(words);
                }
                words.append(' ');
            }
            words.append(piece);
        }
        end(words);
        return words.toString();
    }

    private static void end(StringBuilder words) {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == ',') {
            words.setCharAt(last, '.');
        }
    }

    private static int howMany(String words) {
        return words.split("\\s+").length;
    }
}
