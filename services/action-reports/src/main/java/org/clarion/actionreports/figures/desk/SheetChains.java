package org.clarion.actionreports.figures.desk;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.actionreports.sheets.ActionSheet;

/**
 * First, second, stop action: an update is a new sheet in a chain. A sheet follows the one whose index it names; where
 * it names none that we know, the one of its number and year with the series before. A sheet that says its case needs no
 * such reading.
 */
final class SheetChains {

    private static final Comparator<ActionSheet> LAUNCHED =
            Comparator.comparing(one -> one.sheet().launchedAt());
    private static final Comparator<ActionSheet> IN_SERIES = Comparator.<ActionSheet, Integer>comparing(
                    one -> one.sheet().series())
            .thenComparing(LAUNCHED);

    private final Map<String, List<ActionSheet>> byIndex;
    private final Map<String, List<ActionSheet>> byNumber;

    private SheetChains(List<ActionSheet> all) {
        this.byIndex = all.stream()
                .filter(one -> one.sheet().aiIndex() != null)
                .collect(Collectors.groupingBy(one -> String.valueOf(one.sheet().aiIndex())));
        this.byNumber = all.stream().collect(Collectors.groupingBy(ActionSheet::number));
    }

    /** The whole chain of an action, from its first sheet on; the action alone where it has none. */
    static List<ActionSheet> of(ActionSheet appeal, List<ActionSheet> all) {
        var caseId = appeal.sheet().caseId();
        if (caseId != null) {
            return all.stream()
                    .filter(other -> caseId.equals(other.sheet().caseId()))
                    .sorted(IN_SERIES)
                    .toList();
        }
        var chains = new SheetChains(all);
        var first = chains.first(appeal).actionId();
        return all.stream()
                .filter(other -> chains.first(other).actionId().equals(first))
                .sorted(IN_SERIES)
                .toList();
    }

    /** Sheets that name each other in a circle have a first one all the same, wherever the walk enters the circle. */
    private ActionSheet first(ActionSheet appeal) {
        var walked = new LinkedHashMap<UUID, ActionSheet>();
        var here = appeal;
        for (var before = Optional.of(appeal); before.isPresent(); before = before(here)) {
            here = before.get();
            var again = walked.put(here.actionId(), here);
            if (again != null) {
                return walked.values().stream()
                        .dropWhile(one -> !one.actionId().equals(again.actionId()))
                        .min(Comparator.comparing(ActionSheet::actionId))
                        .orElse(here);
            }
        }
        return here;
    }

    private Optional<ActionSheet> before(ActionSheet appeal) {
        var sheet = appeal.sheet();
        var candidates =
                sheet.previous() == null ? List.<ActionSheet>of() : byIndex.getOrDefault(sheet.previous(), List.of());
        var named = candidates.stream()
                .filter(other -> !other.actionId().equals(appeal.actionId()))
                .max(LAUNCHED);
        return named.or(() -> byNumber.getOrDefault(appeal.number(), List.of()).stream()
                .filter(other -> other.sheet().series() < sheet.series())
                .max(IN_SERIES));
    }
}
