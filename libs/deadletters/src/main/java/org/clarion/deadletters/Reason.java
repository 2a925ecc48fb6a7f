package org.clarion.deadletters;

import org.clarion.pages.Mistakes;
import org.jspecify.annotations.Nullable;

/** Why somebody sets a dead letter aside, as they typed it, and what to mend. */
public record Reason(String text, Mistakes mistakes) {

    private static final int LONGEST = 500;

    static Reason untold() {
        return new Reason("", Mistakes.none());
    }

    static Reason of(@Nullable String typed, DeadLetterWords words) {
        var text = typed == null ? "" : typed.strip();
        var mistakes = Mistakes.none();
        if (text.isEmpty()) {
            mistakes.add("reason", words.mendReason());
        } else if (text.length() > LONGEST) {
            mistakes.add("reason", words.mendLength(LONGEST));
        }
        return new Reason(text, mistakes);
    }
}
