package org.clarion.urgentactions.sheets;

import java.util.List;
import java.util.UUID;

/** To which case a sheet belongs, as far as its number, its country and its link to the sheet before it say. */
public sealed interface CaseFinding {

    /** It is another sheet of this case. */
    record Joins(CaseSheets of) implements CaseFinding {}

    /** It is the first of its case. */
    record Opens() implements CaseFinding {}

    /** It may belong to one of these or to none: the desk has to say. */
    record Asks(List<CaseSheets> among) implements CaseFinding {}

    /**
     * Never guesses: what the desk chose, else the case that the sheet links to, else the only one of its number in its
     * country.
     *
     * @param self the id of the sheet
     * @param near every case of its number, and every one that it links to
     */
    static CaseFinding of(UUID self, Draft draft, List<CaseSheets> near) {
        if (self.equals(draft.caseId())) {
            return new Opens();
        }
        var chosen =
                near.stream().filter(one -> one.id().equals(draft.caseId())).findFirst();
        if (chosen.isPresent()) {
            return new Joins(chosen.get());
        }
        var linked = near.stream().filter(one -> one.hold(draft.previous())).toList();
        var numbered =
                near.stream().filter(one -> one.matter().isNumbered(draft)).toList();
        if (linked.size() == 1 && numbered.contains(linked.getFirst())) {
            return new Joins(linked.getFirst());
        }
        if (near.isEmpty()) {
            return new Opens();
        }
        boolean only = near.size() == 1 && numbered.size() == 1;
        return only && near.getFirst().matter().country().equals(draft.country())
                ? new Joins(near.getFirst())
                : new Asks(near);
    }
}
