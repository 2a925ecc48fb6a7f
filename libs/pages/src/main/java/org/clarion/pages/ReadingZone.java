package org.clarion.pages;

import java.time.ZoneId;
import java.util.Optional;

/**
 * By whose clock the person in front of a desk page reads times. A bean of the service that knows; the others read it from a cookie
 * which that one gives to members of staff, and where there is none, the browser's own clock is taken.
 */
public interface ReadingZone {

    /** Holds {@link #written}. It tells nothing but how times are shown, and is given to nobody but staff. */
    String COOKIE = "__Host-clarion-clock";

    /** The zone they chose; nothing for whoever chose none. */
    Optional<ZoneId> zone();

    /** The zone as the cookie has it: "Europe.Madrid", for some signs would have to be quoted there. */
    static String written(ZoneId zone) {
        return zone.getId().replace('/', '.');
    }

    /** What is written there; nothing where it is no zone that there is. */
    static Optional<ZoneId> read(String written) {
        return Optional.of(written.replace('.', '/'))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of);
    }
}
