package org.clarion.actionreports.sweeping;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sweep is through; told within its last commit.
 *
 * @param undoes the sweep that it took back
 */
public record SweepDone(UUID sweepId, @Nullable UUID undoes, String byWhom) {

    /** The name under which it judged its reports. */
    public String signature() {
        return Sweep.signature(sweepId);
    }
}
