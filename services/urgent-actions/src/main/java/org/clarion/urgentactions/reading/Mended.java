package org.clarion.urgentactions.reading;

import java.util.List;
import org.clarion.contracts.Target;

/** Says at its field which word a line end had cut: whether the hyphen belongs to it, only a reader can tell. */
final class Mended {

    private static final int SHOWN = 5;

    private Mended() {}

    static void doubt(
            Pasted pasted,
            Headline headline,
            SheetLetter letter,
            List<Target> targets,
            String background,
            SheetDoubts doubts) {
        say(pasted, "title", headline.title(), doubts);
        say(pasted, "summary", headline.summary(), doubts);
        say(pasted, "points", String.join("\n", letter.points()), doubts);
        say(pasted, "sampleLetter", letter.text(), doubts);
        say(pasted, "background", background, doubts);
        for (var at = 0; at < targets.size(); at++) {
            var mail = targets.get(at).email();
            say(pasted, "targets." + at + ".email", mail == null ? "" : mail, doubts);
            say(
                    pasted,
                    "targets." + at + ".address",
                    String.join("\n", targets.get(at).address()),
                    doubts);
        }
    }

    private static void say(Pasted pasted, String field, String text, SheetDoubts doubts) {
        var words = pasted.mended().stream()
                .filter(word -> !word.isEmpty() && text.contains(word))
                .distinct()
                .limit(SHOWN)
                .toList();
        if (!words.isEmpty()) {
            doubts.about(field, new Oddity.CutWords(words));
        }
    }
}
