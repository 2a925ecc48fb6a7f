package org.clarion.urgentactions.desk;

import java.util.List;
import org.clarion.contracts.Channel;

/**
 * An official in the form of a draft, as a card that folds.
 *
 * @param at their place in the form, from 0
 * @param open whether something in it wants to be seen
 * @param last whether nobody stands below
 * @param channels the ways to reach them that are typed so far
 */
public record TargetCard(int at, boolean open, boolean last, List<Channel> channels) {

    /** As people count. */
    public int number() {
        return at + 1;
    }

    /** Their number once they are moved up. */
    public int above() {
        return number() - 1;
    }

    /** Their number once they are moved down. */
    public int below() {
        return number() + 1;
    }

    public boolean first() {
        return at == 0;
    }

    /** How the names of their fields begin. */
    public String fields() {
        return DraftForm.target(at, "");
    }
}
