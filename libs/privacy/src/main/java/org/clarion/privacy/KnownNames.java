package org.clarion.privacy;

import java.util.List;

/**
 * By which names rows may know one person: the current one first, then those made with other keys, or of simpler forms of the
 * address. New rows get the current one; whoever looks somebody up asks for any of them.
 *
 * @param all without repetitions, never empty
 */
public record KnownNames(List<String> all) {

    public KnownNames {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Whoever has a name has a current one");
        }
        all = all.stream().distinct().toList();
    }

    /** What a new row is named. */
    public String current() {
        return all.getFirst();
    }

    /** Whether this is one of them. */
    public boolean has(String name) {
        return all.contains(name);
    }

    /** How many there are, and none of them. */
    @Override
    public String toString() {
        return all.size() + " names";
    }
}
