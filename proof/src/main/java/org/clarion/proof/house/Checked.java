package org.clarion.proof.house;

import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.clarion.proof.checking.CheckedRows;

/** Waits for the service's own check of its totals. */
public final class Checked {

    private Checked() {}

    /** Whether a check began after now and ended in time: a first one may have been under way. */
    public static boolean afterNow(CheckedRows rows, Duration within) {
        return once(rows, within) && once(rows, within);
    }

    private static boolean once(CheckedRows rows, Duration within) {
        try {
            var now = rows.now();
            return Pause.until(() -> since(rows, now), within);
        } catch (SQLException away) {
            return false;
        }
    }

    private static boolean since(CheckedRows rows, OffsetDateTime instant) {
        try {
            return rows.checkedSince(instant);
        } catch (SQLException away) {
            return false;
        }
    }
}
