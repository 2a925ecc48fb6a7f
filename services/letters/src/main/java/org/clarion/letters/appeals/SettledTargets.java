package org.clarion.letters.appeals;

import java.util.Set;
import java.util.UUID;

/** Officials who agreed to what an action asks: nobody is asked to write to them any more, and nothing more goes to them. */
public interface SettledTargets {

    /** Their ids; none where letters go to everybody. */
    Set<UUID> settled(UUID actionId);
}
