package org.clarion.urgentactions.asks.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Footnotes at the foot of a page, and the marks in its text that lead to them. A number at the foot is taken for a footnote only
 * where the text above has its mark: behind a word or a full stop, or in brackets.
 */
final class PlanFootnotes {

    private static final Pattern NOTE =
            Pattern.compile("\\s*\\[?(\\d{1,3})]?\\s+(?:[\\p{Lu}\u201c\"\u00ab]|https?:).*");
    private static final Pattern GLUED =
            Pattern.compile("\\p{L}{3,}[.,;:\u201d\"\u00bb)]?(\\d{1,3})(?![\\d\\p{L}/.,-]*\\d)(?=[\\s.,;:)]|$)");

    private PlanFootnotes() {}

    static List<PlanLine> takeOut(List<PlanLine> page) {
        int foot = page.size();
        int next = Integer.MAX_VALUE;
        Set<String> taken = new HashSet<>();
        for (int at = page.size() - 1;
                at > 0 && PlanMarks.number(PlanMarks.plain(page.get(at).text())) == 0;
                at--) {
            var note = NOTE.matcher(page.get(at).text());
            if (note.matches()
                    && Integer.parseInt(note.group(1)) < next
                    && isMarked(page.subList(0, at), note.group(1))) {
                next = Integer.parseInt(note.group(1));
                taken.add(note.group(1));
                foot = at;
            }
        }
        var lines = new ArrayList<PlanLine>();
        page.subList(0, foot).forEach(line -> lines.add(new PlanLine(line.number(), without(line.text(), taken))));
        while (!lines.isEmpty() && foot < page.size() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }

    /** A number that is glued to a word, as a mark is; nothing where there is none. */
    static String glued(String text) {
        var found = GLUED.matcher(text);
        return found.find() ? found.group() : "";
    }

    private static boolean isMarked(List<PlanLine> above, String number) {
        return above.stream()
                .anyMatch(line -> !without(line.text(), Set.of(number)).equals(line.text()));
    }

    private static String without(String text, Set<String> numbers) {
        var words = text;
        for (var number : numbers) {
            words = words.replaceAll(
                    "(?<=\\S)\\[" + number + "]|(?<=[\\p{L}.,;:\u201d\"\u00bb)])" + number + "(?=[\\s.,;:)]|$)", "");
        }
        return words;
    }
}
