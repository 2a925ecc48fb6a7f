package org.clarion.urgentactions.showing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A summary as it is read on a phone: what can be taken in at a glance, and the rest of it.
 *
 * @param lead whole sentences, at most sixty words of them
 * @param rest the paragraphs after it
 */
public record Opening(String lead, List<String> rest) {

    private static final int MOST_WORDS = 60;
    private static final int MOST_LETTERS = 200;

    static Opening of(String summary) {
        var paragraphs = paragraphs(summary);
        if (paragraphs.isEmpty()) {
            return new Opening("", List.of());
        }
        var first = paragraphs.getFirst();
        int end = endOfLead(first);
        var rest = new ArrayList<String>();
        if (end < first.length()) {
            rest.add(first.substring(end).strip());
        }
        rest.addAll(paragraphs.subList(1, paragraphs.size()));
        return new Opening(first.substring(0, end).strip(), List.copyOf(rest));
    }

    /** The first sentence of it, for a card. */
    public String firstSentence() {
        return lead.isEmpty() ? lead : lead.substring(0, sentences(lead).next()).strip();
    }

    /** Not more than two lines of a preview, cut between words. */
    public static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= MOST_LETTERS) {
            return line;
        }
        int cut = line.lastIndexOf(' ', MOST_LETTERS - 1);
        return line.substring(0, cut > 0 ? cut : MOST_LETTERS - 1) + "…";
    }

    /** What empty lines part. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** After the last sentence that still fits; never within one, however long it is. */
    private static int endOfLead(String paragraph) {
        var sentences = sentences(paragraph);
        int end = sentences.next();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            if (words(paragraph.substring(0, next)) > MOST_WORDS) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static BreakIterator sentences(String text) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        return sentences;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }
}
