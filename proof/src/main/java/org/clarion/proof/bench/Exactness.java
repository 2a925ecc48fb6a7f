package org.clarion.proof.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether exactly what was acknowledged was stored, and the totals say so. */
record Exactness(boolean holds, List<String> notes) {

    static Exactness of(BenchSetting setting, Shot shot) throws SQLException {
        return of(setting, List.of(shot));
    }

    /** Of several loads, when nothing came in between. */
    static Exactness of(BenchSetting setting, Collection<Shot> shots) throws SQLException {
        var action = UUID.fromString(setting.action());
        long began = System.nanoTime();
        long journal = setting.settled();
        var toldAfter = Duration.ofNanos(System.nanoTime() - began);
        var notes = new ArrayList<String>();
        boolean kept = true;
        for (var shot : shots) {
            var prefix = shot.requests().prefix();
            var stored = setting.rows().reports(action, prefix).keySet();
            kept &= kept(shot, stored, notes)
                    & counted(shot, stored, setting.rows().quantity(action, prefix), notes);
        }
        var totals = setting.rows().totals(action);
        boolean shown = setting.everybodyShows(journal);
        var wrong = setting.rows().wrongItems(action);
        notes.add("The action: journal %d, totals %s; items that differ from their reports: %s."
                .formatted(journal, totals, wrong));
        notes.add("Urgent-actions and OSDI show %s, %.1f s after the last answer."
                .formatted(shown ? "the same" : "something else", toldAfter.toMillis() / 1000.0));
        return new Exactness(kept && agree(totals, journal) && none(wrong) && shown, notes);
    }

    static boolean none(Map<String, Long> wrong) {
        return wrong.values().stream().allMatch(items -> items == 0);
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

    private static boolean counted(Shot shot, Set<String> stored, long quantity, List<String> notes) {
        long sent = stored.stream().mapToLong(shot.requests()::quantity).sum();
        notes.add("These reports tell of %d actions, the journal of %d.".formatted(sent, quantity));
        return sent == quantity;
    }

    private static Set<String> identifiers(Shot shot, BitSet numbers) {
        return numbers.stream()
                .mapToObj(number -> shot.requests().identifier(number))
                .collect(Collectors.toSet());
    }
}
