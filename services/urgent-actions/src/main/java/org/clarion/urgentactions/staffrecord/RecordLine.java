package org.clarion.urgentactions.staffrecord;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One act in the reader's words.
 *
 * @param action the action it concerns, where that is not the thing itself
 */
public record RecordLine(
        Instant at,
        String who,
        String act,
        String service,
        RecordThings.Thing thing,
        RecordThings.@Nullable Thing action,
        List<String> facts) {}
