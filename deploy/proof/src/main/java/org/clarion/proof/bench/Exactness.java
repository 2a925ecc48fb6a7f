package org.clarion.proof.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.proof.load.Requests;

/** Whether exactly what was acknowledged was stored, and the totals say so. */
record Exactness(boolean holds, List<String> notes) {

    static Exactness of(Setting setting, Shot shot) throws SQLException {
        return of(setting, List.of(shot));
    }

    /** Of several loads, when nothing came in between. */
    static Exactness of(Setting setting, List<Shot> shots) throws SQLException {
        var action = UUID.fromString(setting.action());
        long began = System.nanoTime();
        long journal = setting.settled();
        var toldAfter = Duration.ofNanos(System.nanoTime() - began);
        var notes = new ArrayList<String>();
        boolean kept = true;
        for (var shot : shots) {
            kept &= kept(shot, setting.rows().reports(action, shot.prefix()).keySet(), notes);
        }
        var totals = setting.rows().totals(action);
        boolean shown = setting.everybodyShows(journal);
        notes.add("The action: journal %d, totals %s.".formatted(journal, totals));
        notes.add("Urgent-actions and OSDI show %s, %.1f s after the last answer."
                .formatted(shown ? "the same" : "something else", toldAfter.toMillis() / 1000.0));
        return new Exactness(kept && agree(totals, journal) && shown, notes);
    }

    private static boolean kept(Shot shot, Set<String> stored, List<String> notes) {
        var acknowledged = identifiers(shot, shot.tally().accepted());
        var uncertain = identifiers(shot, shot.tally().unknown());
        long lost = acknowledged.stream().filter(one -> !stored.contains(one)).count();
        long unasked = stored.stream()
                .filter(one -> !acknowledged.contains(one) && !uncertain.contains(one))
                .count();
        notes.add("Acknowledged %d, stored %d, of unknown fate %d; lost %d, stored though never accepted %d."
                .formatted(
                        shot.accepted(), stored.size(), shot.tally().unknown().cardinality(), lost, unasked));
        return lost == 0 && unasked == 0;
    }

    /** All reports are in the sum along every dimension. */
    static boolean agree(Map<String, Long> totals, long journal) {
        return !totals.isEmpty() && totals.values().stream().allMatch(total -> total == journal);
    }

    private static Set<String> identifiers(Shot shot, BitSet numbers) {
        return numbers.stream()
                .mapToObj(number -> Requests.identifier(shot.prefix(), number))
                .collect(Collectors.toSet());
    }
}
