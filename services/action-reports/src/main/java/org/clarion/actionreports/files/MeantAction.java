package org.clarion.actionreports.files;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clarion.actionreports.sheets.ActionSheet;
import org.jspecify.annotations.Nullable;

/** Which action the lines of a file mean. A number may be borne by several sheets, and is never taken for the newest. */
final class MeantAction {

    private final List<ActionSheet> appeals;
    private final Instant now;
    private final Map<String, List<ActionSheet>> found = new HashMap<>();

    MeantAction(List<ActionSheet> appeals, Instant now) {
        this.appeals = appeals;
        this.now = now;
    }

    /** All that bear this number, or the one that has this id. */
    List<ActionSheet> candidates(String written) {
        return found.computeIfAbsent(written, this::search);
    }

    private List<ActionSheet> search(String written) {
        var number = ActionNumber.read(written);
        return appeals.stream()
                .filter(appeal -> appeal.actionId().toString().equalsIgnoreCase(written)
                        || number.filter(one -> one.isOf(appeal.sheet())).isPresent())
                .toList();
    }

    /** The only one; or the only one of its chain on which people could act on that day and still can. */
    Optional<ActionSheet> among(List<ActionSheet> candidates, @Nullable LocalDate day) {
        if (candidates.size() < 2) {
            return candidates.stream().findFirst();
        }
        var fitting = candidates.stream()
                .filter(appeal -> !appeal.hasEnded(now))
                .filter(appeal ->
                        day == null || !day.isBefore(appeal.launchedOn().minusDays(1)))
                .toList();
        return fitting.size() == 1 && areOneChain(candidates) ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** A number that two countries bear, or twice as the same sheet, was given twice. */
    private static boolean areOneChain(List<ActionSheet> candidates) {
        return candidates.stream().map(one -> one.sheet().country()).distinct().count() == 1
                && candidates.stream()
                                .map(one -> one.sheet().series())
                                .distinct()
                                .count()
                        == candidates.size();
    }
}
