package org.clarion.supporters.kept;

import java.util.Collection;
import java.util.Optional;
import org.clarion.forgetting.KeptRow;
import org.clarion.pages.Reader;

/** Something else that is kept of people, whether they are in the network or not: a bean for each kind. Within a transaction. */
interface PersonalTrace {

    /** Its name on the page, in the file and in the proof that it was erased. */
    String id();

    /** What is kept of whoever has one of these pseudonyms, to be shown to them. */
    Optional<KeptRow> shown(Collection<String> person, Reader reader);

    /** Erases it; how much there was. */
    long erase(Collection<String> person);
}
