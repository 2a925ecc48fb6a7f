package org.clarion.supporters.statements.showing;

import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.supporters.statements.NameOrder;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementCounts;

/**
 * A statement with those who signed it, as its page and its PDF show it.
 *
 * @param by in which order its names stand here
 * @param languages in which its text can be read
 */
public record StatementPortrait(
        ReadStatement read, StatementCounts counts, NameOrder by, List<SignatoryGroup> groups, List<Choice> languages) {

    public boolean isByCountry() {
        return by == NameOrder.COUNTRY;
    }
}
