package org.clarion.actionreports.tallies;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator typed into a tally's form.
 *
 * @param replied that somebody has received a reply
 * @param cell the names of the table's cells
 * @param many what stands in each of them, in the same order
 * @param sure that so many are right
 * @param step look at it, mend it or count it
 * @param seen the {@link TallyCount#mark} of the tally that is corrected, as it stood on the page
 * @param evening the code of the sheet that the group counted on
 */
record TallyForm(
        @RestForm @Nullable String name,
        @RestForm @Nullable String when,
        @RestForm @Nullable String country,
        @RestForm @Nullable String section,
        @RestForm @Nullable String people,
        @RestForm @Nullable String replied,
        @RestForm @Nullable List<String> cell,
        @RestForm @Nullable List<String> many,
        @RestForm @Nullable String sure,
        @RestForm @Nullable String step,
        @RestForm @Nullable String seen,
        @RestForm @Nullable String evening) {

    /** An empty form, or that of a tally as it stands. */
    static TallyForm of(@Nullable TallyCount count, String day) {
        if (count == null) {
            return ofEvening(null, day, null, null);
        }
        var figures = count.byName();
        return new TallyForm(
                count.name(),
                count.actedOn().toString(),
                count.country(),
                count.section(),
                Integer.toString(count.people()),
                count.replied() ? "yes" : null,
                List.copyOf(figures.keySet()),
                figures.values().stream().map(String::valueOf).toList(),
                null,
                null,
                count.mark(),
                null);
    }

    /** A form with all that the code of an evening says, and nothing counted yet. */
    static TallyForm ofEvening(@Nullable String group, String day, @Nullable String country, @Nullable String code) {
        return new TallyForm(group, day, country, null, null, null, null, null, null, null, null, code);
    }

    public boolean hasReply() {
        return replied != null;
    }

    /** What was typed into each cell that is not empty. */
    Map<String, String> figures() {
        var figures = new TreeMap<String, String>();
        var cells = Objects.requireNonNullElse(cell, List.<String>of());
        var typed = Objects.requireNonNullElse(many, List.<String>of());
        for (int i = 0; i < Math.min(cells.size(), typed.size()); i++) {
            if (!typed.get(i).isBlank()) {
                figures.put(cells.get(i), typed.get(i).strip());
            }
        }
        return figures;
    }

    boolean wants(String other) {
        return other.equals(step);
    }
}
