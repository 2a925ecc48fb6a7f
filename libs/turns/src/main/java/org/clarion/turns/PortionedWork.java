package org.clarion.turns;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Jobs that take many transactions, in rows of the service that owns them. */
public interface PortionedWork {

    /** The name of this kind of work, by which its jobs' rests are kept: "imports". */
    String name();

    /**
     * The next job at work, its row locked ({@code for update skip locked}): whoever holds it is alone with it.
     *
     * @param resting those whose last portion failed: they wait, and others have their turn
     */
    Optional<UUID> claim(Collection<UUID> resting);

    /** One portion, and in the same transaction how far the job is by now; a job that has nothing left ends here. */
    void portion(UUID job);
}
