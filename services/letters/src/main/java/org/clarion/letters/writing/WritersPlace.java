package org.clarion.letters.writing;

import java.util.List;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/**
 * What holds where a letter's writer lives.
 *
 * @param country ISO 3166-1 alpha-2; empty while unknown
 * @param offered embassies that take a copy from there and are not chosen
 * @param noEmbassyKnown whether there is none at all: another country's would be no help
 * @param post how a letter goes from there, in the reader's words; empty where nothing is known
 * @param delivered whether post arrives, as far as anything is known of it
 * @param postDays how long it takes at most; nothing where that is not known
 */
public record WritersPlace(
        String country,
        List<Target> offered,
        boolean noEmbassyKnown,
        String post,
        boolean delivered,
        @Nullable Integer postDays) {}
