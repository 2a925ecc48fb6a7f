package org.clarion.actionreports.screening.bulk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sweep is through; told within its last commit.
 *
 * @param undoes the sweep that it took back
 */
public record BulkJudgementDone(UUID sweepId, @Nullable UUID undoes, String byWhom) {

    /** The name under which it judged its reports. */
    public String signature() {
        return BulkJudgement.signature(sweepId);
    }
}
