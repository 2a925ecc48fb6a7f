package org.clarion.letters.writing;

import java.util.List;
import java.util.stream.IntStream;
import org.clarion.contracts.Sheet.SheetText;
import org.clarion.letters.appeals.Appeal;

/**
 * What a friend would say who read the letter once: how much of it is the sample, and which points (by their
 * place in the sheet) seem missing. Advice only; it never stops a letter.
 */
public record Review(Voice voice, List<Integer> missing) {

    /** Whose words the letter speaks in. */
    public enum Voice {
        OWN,
        MOSTLY_OWN,
        HALF,
        SAMPLE
    }

    private static final double MENTIONED = 0.4;

    public static Review of(LetterDraft draft, Appeal appeal) {
        var letter = Words.of(draft.text());
        var sample = appeal.sheet().texts().values().stream()
                .mapToDouble(text -> letter.takenFrom(Words.of(text.sampleLetter())))
                .max()
                .orElse(0);
        return new Review(voice(sample), missing(draft, appeal, letter));
    }

    static Voice voice(double sample) {
        if (sample >= 0.8) {
            return Voice.SAMPLE;
        }
        if (sample >= 0.4) {
            return Voice.HALF;
        }
        return sample >= 0.1 ? Voice.MOSTLY_OWN : Voice.OWN;
    }

    /** Points in another language than the letter's cannot be looked for; ticked ones need no look. */
    private static List<Integer> missing(LetterDraft draft, Appeal appeal, Words letter) {
        if (!appeal.speaks(draft.language().tag())) {
            return List.of();
        }
        SheetText text = appeal.in(draft.language().tag());
        return IntStream.range(0, text.points().size())
                .filter(i -> !draft.points().contains(i))
                .filter(i -> Words.of(text.points().get(i)).mentionedIn(letter) < MENTIONED)
                .boxed()
                .toList();
    }
}
