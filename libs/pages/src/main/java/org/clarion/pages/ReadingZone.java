package org.clarion.pages;

import java.time.ZoneId;
import java.util.Optional;

/** By whose clock the person in front of the page reads times. A bean of whoever knows; where there is none, the browser's own. */
public interface ReadingZone {

    /** The zone they chose; nothing for whoever chose none. */
    Optional<ZoneId> zone();
}
