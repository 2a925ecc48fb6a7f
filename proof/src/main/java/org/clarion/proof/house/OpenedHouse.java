package org.clarion.proof.house;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.ShownTotals;

/** The action that a house begins with. */
public final class OpenedHouse {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private OpenedHouse() {}

    /** Its id, once both the service that shows it and the one that counts for it know it. */
    public static String action(House house) {
        var shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
        var action = new AtomicReference<>("");
        if (!Pause.until(() -> isKnown(shown, action), PATIENCE)) {
            throw new IllegalStateException("No action has been launched; see " + house.folder());
        }
        return action.get();
    }

    private static boolean isKnown(ShownTotals shown, AtomicReference<String> action) {
        try {
            action.set(shown.demoAction());
            return !action.get().isEmpty() && shown.toThePublic(action.get()) >= 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
