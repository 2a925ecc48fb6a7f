package org.clarion.urgentactions.evenings;

import java.util.List;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.showing.ActionLanguages;
import org.clarion.urgentactions.showing.ShownAction;

/**
 * One action in a pack.
 *
 * @param tally where what was sent is counted
 * @param typed the code to type there, with all that the evening's order says; empty without a group's name
 * @param code where it is counted as a picture to scan, of the kind {@code data:}
 */
public record EveningAction(ShownAction shown, ActionLanguages languages, String tally, String typed, String code) {

    /** Whom a letter on paper reaches; all officials where it reaches none of them. */
    public List<Target> written() {
        var byPost = posted();
        return byPost.isEmpty() ? shown.officials() : byPost;
    }

    public List<Target> posted() {
        return shown.officials().stream()
                .filter(official -> !official.address().isEmpty())
                .toList();
    }
}
