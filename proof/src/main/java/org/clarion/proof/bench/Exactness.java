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
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;

/** Whether exactly what was acknowledged was stored, and the totals say so. */
record Exactness(boolean holds, Stored stored, long wrongItems, List<String> notes) {

    /** What the journal has too few, and what it has too many. */
    private record Stored(long lost, long unasked) {

        Stored and(Stored other) {
            return new Stored(lost + other.lost, unasked + other.unasked);
        }

        boolean isExact() {
            return lost == 0 && unasked == 0;
        }
    }

    List<Figure> figures() {
        return List.of(
                none("acknowledged, but not stored", stored.lost()),
                none("stored, though never accepted", stored.unasked()),
                none("items whose total differs from their reports", wrongItems));
    }

    private static Figure none(String what, long many) {
        return Figure.of(what, String.valueOf(many), Aim.exactly(many, 0));
    }

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
        var kept = new Stored(0, 0);
        boolean counted = true;
        for (var shot : shots) {
            var prefix = shot.requests().prefix();
            var rows = setting.rows().reports(action, prefix).keySet();
            kept = kept.and(kept(shot, rows, notes));
            counted &= counted(shot, rows, setting.rows().quantity(action, prefix), notes);
        }
        var totals = setting.rows().totals(action);
        boolean shown = setting.everybodyShows(journal);
        var wrong = setting.rows().wrongItems(action);
        notes.add("The action: journal %d, totals %s; items that differ from their reports: %s."
                .formatted(journal, totals, wrong));
        notes.add("Urgent-actions and OSDI show %s, %.1f s after the last answer."
                .formatted(shown ? "the same" : "something else", toldAfter.toMillis() / 1000.0));
        return new Exactness(
                kept.isExact() && counted && agree(totals, journal) && none(wrong) && shown,
                kept,
                wrong.values().stream().mapToLong(items -> items).sum(),
                notes);
    }

    static boolean none(Map<String, Long> wrong) {
        return wrong.values().stream().allMatch(items -> items == 0);
    }

    private static Stored kept(Shot shot, Set<String> stored, List<String> notes) {
        var acknowledged = identifiers(shot, shot.tally().accepted());
        var uncertain = identifiers(shot, shot.tally().unknown());
        long lost = acknowledged.stream().filter(one -> !stored.contains(one)).count();
        long unasked = stored.stream()
                .filter(one -> !acknowledged.contains(one) && !uncertain.contains(one))
                .count();
        notes.add("Acknowledged %d, stored %d, of unknown fate %d; lost %d, stored though never accepted %d."
                .formatted(
                        shot.accepted(), stored.size(), shot.tally().unknown().cardinality(), lost, unasked));
        return new Stored(lost, unasked);
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
