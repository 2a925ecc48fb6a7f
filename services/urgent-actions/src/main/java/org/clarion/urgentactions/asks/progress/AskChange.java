package org.clarion.urgentactions.asks.progress;

import org.clarion.urgentactions.asks.Ask;
import org.clarion.urgentactions.asks.AskJudgement;
import org.clarion.urgentactions.asks.AskStatus;

/**
 * A judgement beside how the ask stood before.
 *
 * @param before as a whole, or in the country that the judgement is about
 */
public record AskChange(Ask ask, AskJudgement judgement, AskStatus before) {

    /** By which it is found. */
    String words() {
        return String.join(" ", ask.label(), ask.words(), judgement.reason());
    }

    public boolean isChange() {
        return before != judgement.status();
    }
}
