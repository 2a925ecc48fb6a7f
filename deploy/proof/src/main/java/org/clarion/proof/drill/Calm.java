package org.clarion.proof.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Pause;

/** Gives the house time to come back and to tell what waits, and no longer than it needs. */
final class Calm {

    /** A service that has just begun checks itself after ten seconds for the first time, then every five. */
    private static final Duration FIRST_CHECK_AFTER = Duration.ofSeconds(25);

    private static final Duration NEXT_CHECK_AFTER = Duration.ofSeconds(6);

    private final House house;
    private final Checker checker;
    private List<Finding> findings = List.of();

    Calm(House house, Checker checker) {
        this.house = house;
        this.checker = checker;
    }

    /** The first that agree, or the last when time is over. */
    List<Finding> findings(String action, String prefix, Map<String, String> acknowledged, Duration within)
            throws IOException, SQLException {
        Pause.until(() -> house.processes().allRun(), within);
        Pause.until(() -> house.processes().age("action-reports").compareTo(FIRST_CHECK_AFTER) > 0, within);
        Pause.millis(NEXT_CHECK_AFTER.toMillis());
        if (!Pause.until(() -> agree(action, prefix, acknowledged), within)) {
            findings = checker.compare(action, prefix, acknowledged);
        }
        return findings;
    }

    private boolean agree(String action, String prefix, Map<String, String> acknowledged) {
        try {
            findings = checker.compare(action, prefix, acknowledged);
            return findings.stream().allMatch(Finding::agrees);
        } catch (IOException | SQLException | KafkaException comingBack) {
            return false;
        }
    }
}
