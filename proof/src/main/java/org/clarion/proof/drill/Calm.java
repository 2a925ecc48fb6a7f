package org.clarion.proof.drill;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.Checker;
import org.clarion.proof.checking.Finding;
import org.clarion.proof.checking.ShownTotals;
import org.clarion.proof.house.Checked;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Pause;

/** Gives the house time to come back and to tell what waits, and no longer than it needs. */
public final class Calm {

    private final House house;
    private final ShownTotals shown;
    private final Checker checker;
    private List<Finding> findings = List.of();

    public Calm(House house, ShownTotals shown, Checker checker) {
        this.house = house;
        this.shown = shown;
        this.checker = checker;
    }

    /** The first that agree, or the last when time is over. */
    public List<Finding> findings(String action, String prefix, Map<String, String> acknowledged, Duration within) {
        Pause.until(() -> house.processes().allRun(), within);
        Pause.until(() -> isThere(action), within);
        Checked.afterNow(new CheckedRows(house.jdbcUrl("%s")), within);
        Pause.until(() -> agree(action, prefix, acknowledged), within);
        return findings;
    }

    /** The service and its database. */
    private boolean isThere(String action) {
        try {
            return shown.toOtherSystems(action) >= 0;
        } catch (IOException comingBack) {
            return false;
        }
    }

    private boolean agree(String action, String prefix, Map<String, String> acknowledged) {
        try {
            findings = checker.compare(action, prefix, acknowledged);
            return findings.stream().allMatch(Finding::agrees);
        } catch (IOException | SQLException | KafkaException | IllegalStateException comingBack) {
            findings = List.of(new Finding("everybody can be asked", "yes", "no: " + comingBack.getMessage()));
            return false;
        }
    }
}
