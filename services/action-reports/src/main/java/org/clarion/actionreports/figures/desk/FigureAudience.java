package org.clarion.actionreports.figures.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.clarion.actionreports.journal.totals.Dimension;
import org.clarion.actionreports.journal.totals.TotalsChange;
import org.clarion.contracts.TotalsEvent.Figures;

/** Who looks at figures. */
public enum FigureAudience {

    /** Those who work with them: they see every line. */
    STAFF,

    /** Everybody else: countries and sections of a few are shown together, lest somebody be recognised among them. */
    EVERYBODY;

    /** Stands in a breakdown for countries, or sections, of a few. No section's name begins with a space. */
    static final String OF_A_FEW = " few";

    private static final int NOT_A_FEW = 5;
    private static final Set<Dimension> TELLING = Set.of(Dimension.COUNTRY, Dimension.SECTION);

    /** In the order given, what is put together last. */
    Map<String, Figures> sees(Dimension dimension, Map<String, Figures> figures) {
        if (this == STAFF || !TELLING.contains(dimension)) {
            return figures;
        }
        var seen = new LinkedHashMap<String, Figures>();
        figures.forEach((item, figure) -> {
            if (figure.reported() >= NOT_A_FEW) {
                seen.put(item, figure);
            }
        });
        figures.values().stream()
                .filter(figure -> figure.reported() < NOT_A_FEW)
                .reduce(TotalsChange::sum)
                .ifPresent(few -> seen.put(OF_A_FEW, few));
        return seen;
    }
}
