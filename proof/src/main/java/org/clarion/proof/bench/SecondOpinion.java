package org.clarion.proof.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.checking.ToldTotals;
import org.clarion.proof.house.Checked;
import org.clarion.proof.house.Pause;

/** What the drill's checker says of a load: it also looks for every report in Kafka, and whether every outbox is empty. */
record SecondOpinion(boolean agrees, List<String> notes) {

    private static final int TRIES = 20;
    private static final int BETWEEN_TRIES = 1000;
    private static final Duration CHECKED_WITHIN = Duration.ofMinutes(2);
    private static final String NOWHERE = "not stored";

    /** The load must have been the last, and must have begun after the instant. */
    static SecondOpinion of(BenchSetting setting, Shot shot, Instant since) throws IOException, SQLException {
        var prefix = shot.requests().prefix();
        var checker = new Checker(setting.rows(), new ToldTotals(setting.house().brokers(), since), setting.shown());
        boolean checked = Checked.afterNow(setting.rows(), CHECKED_WITHIN);
        var stored = setting.rows().reports(UUID.fromString(setting.action()), prefix);
        var acknowledged = acknowledged(shot, stored);
        var findings = checker.compare(setting.action(), prefix, acknowledged);
        for (int tries = 1; tries < TRIES && !agree(findings); tries++) {
            Pause.millis(BETWEEN_TRIES);
            findings = checker.compare(setting.action(), prefix, acknowledged);
        }
        return new SecondOpinion(checked && agree(findings), notes(findings));
    }

    /** Whoever got no answer would ask again, so what is stored of theirs is as good as acknowledged. */
    static Map<String, String> acknowledged(Shot shot, Map<String, String> stored) {
        var acknowledged = new HashMap<String, String>();
        shot.tally().unknown().stream()
                .mapToObj(shot.requests()::identifier)
                .filter(stored::containsKey)
                .forEach(identifier -> acknowledged.put(identifier, stored.get(identifier)));
        shot.tally().accepted().stream()
                .mapToObj(shot.requests()::identifier)
                .forEach(identifier -> acknowledged.put(identifier, stored.getOrDefault(identifier, NOWHERE)));
        return acknowledged;
    }

    private static boolean agree(List<Finding> findings) {
        return findings.stream().allMatch(Finding::agrees);
    }

    private static List<String> notes(List<Finding> findings) {
        var notes = new ArrayList<String>();
        notes.add("The checker of the drill, which also reads Kafka and all outboxes: %d of %d comparisons agree."
                .formatted(findings.stream().filter(Finding::agrees).count(), findings.size()));
        findings.stream()
                .filter(finding -> !finding.agrees())
                .map(Finding::toString)
                .forEach(notes::add);
        return notes;
    }
}
