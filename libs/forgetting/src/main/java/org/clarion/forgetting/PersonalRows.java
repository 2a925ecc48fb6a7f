package org.clarion.forgetting;

import java.util.Map;
import java.util.Set;
import org.clarion.pages.Reader;

/**
 * The port by which a service shows and erases what it keeps of a person. A person is the set of all pseudonyms that were
 * ever made of their address; every method is a transaction, or part of the caller's.
 */
public interface PersonalRows {

    /** Everything, in the reader's words. */
    KeptPart keptOf(Set<String> person, Reader reader);

    /** Erases what stands under this id, if it is this person's; once it is gone this changes nothing. */
    void eraseOne(Set<String> person, String id);

    /**
     * Erases everything; called again it finds nothing. Totals stand.
     *
     * @return how many rows of which kind, for the proof: kinds without any may be left out
     */
    Map<String, Long> erase(Set<String> person);
}
