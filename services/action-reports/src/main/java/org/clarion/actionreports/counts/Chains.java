package org.clarion.actionreports.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.clarion.actionreports.appeals.Appeal;

/**
 * First, second, stop action: an update is a new sheet in a chain. A sheet follows the one whose index it names; where
 * it names none that we know, the one of its number and year with the series before.
 */
final class Chains {

    private Chains() {}

    /** The whole chain of an action, from its first sheet on; the action alone where it has none. */
    static List<Appeal> of(Appeal appeal, List<Appeal> all) {
        var first = first(appeal, all);
        return all.stream()
                .filter(other -> first(other, all).actionId().equals(first.actionId()))
                .sorted(Comparator.comparing((Appeal one) -> one.sheet().series())
                        .thenComparing(one -> one.sheet().launchedAt()))
                .toList();
    }

    /** "58.26". */
    static String number(Appeal appeal) {
        return "%d.%02d".formatted(appeal.sheet().counter(), appeal.sheet().year() % 100);
    }

    /** Sheets that name each other in a circle have a first one all the same: where the walk would begin again. */
    private static Appeal first(Appeal appeal, List<Appeal> all) {
        var walked = new ArrayList<Appeal>();
        var here = appeal;
        for (var before = Optional.of(appeal); before.isPresent(); before = before(here, all)) {
            here = before.get();
            if (walked.contains(here)) {
                return walked.stream()
                        .min(Comparator.comparing(Appeal::actionId))
                        .orElse(here);
            }
            walked.add(here);
        }
        return here;
    }

    private static Optional<Appeal> before(Appeal appeal, List<Appeal> all) {
        var sheet = appeal.sheet();
        var named = all.stream()
                .filter(other -> sheet.previous() != null
                        && sheet.previous().equals(other.sheet().aiIndex())
                        && !other.actionId().equals(appeal.actionId()))
                .max(Comparator.comparing(other -> other.sheet().launchedAt()));
        return named.or(() -> all.stream()
                .filter(other ->
                        number(other).equals(number(appeal)) && other.sheet().series() < sheet.series())
                .max(Comparator.comparing((Appeal other) -> other.sheet().series())
                        .thenComparing(other -> other.sheet().launchedAt())));
    }
}
