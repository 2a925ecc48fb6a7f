package org.clarion.urgentactions.sheets;

import java.util.Optional;

/** Something beside the sheet itself without which it does not go out. */
public interface LaunchCondition {

    /** What is missing; nothing when it may be launched. */
    Optional<Lack> missing(UrgentAction action);
}
