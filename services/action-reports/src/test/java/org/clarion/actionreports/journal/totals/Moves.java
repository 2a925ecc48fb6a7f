package org.clarion.actionreports.journal.totals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clarion.contracts.TotalsEvent.Figures;

/** What a change of totals moves, for tests beside this room. */
public final class Moves {

    private Moves() {}

    public static Map<TotalsCell, Figures> of(TotalsChange change) {
        return change.moves().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many reports have arrived, by action. */
    public static List<Long> arrivals(TotalsChange change) {
        return change.arrivals();
    }
}
