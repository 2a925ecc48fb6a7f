package org.clarion.proof.bench;

import java.sql.SQLException;
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
        var action = UUID.fromString(setting.action());
        var stored = setting.rows().reports(action, shot.prefix()).keySet();
        var acknowledged = identifiers(shot, shot.tally().accepted());
        var uncertain = identifiers(shot, shot.tally().unknown());
        long lost = acknowledged.stream().filter(one -> !stored.contains(one)).count();
        long unasked = stored.stream()
                .filter(one -> !acknowledged.contains(one) && !uncertain.contains(one))
                .count();
        long journal = setting.rows().journal(action);
        var totals = setting.rows().totals(action);
        boolean shown = setting.settled() == journal && setting.everybodyShows(journal);
        var notes = new ArrayList<String>();
        notes.add("Acknowledged %d, stored %d, of unknown fate %d; lost %d, stored though never accepted %d."
                .formatted(
                        shot.accepted(), stored.size(), shot.tally().unknown().cardinality(), lost, unasked));
        notes.add("The action: journal %d, totals %s, shown by urgent-actions and OSDI: %s."
                .formatted(journal, totals, shown ? "the same" : "something else"));
        return new Exactness(lost == 0 && unasked == 0 && agree(totals, journal) && shown, notes);
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
