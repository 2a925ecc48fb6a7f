package org.clarion.contracts;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What staff decided about telling people by mail that an action is new, reads differently or is over. Later versions of
 * the sheet repeat it, so that nobody misses it who was away: whoever tells people does so once for each.
 *
 * @param version the one of the sheet that it was decided with
 * @param words what changed, by language (BCP 47); empty where nobody said it
 */
public record Announcement(News news, long version, Audience to, Map<String, String> words) {

    /** In one order, so that it is always written alike. */
    public Announcement {
        Map<String, String> given = Objects.requireNonNullElse(words, Map.of());
        words = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** Of what people are told. */
    public enum News {
        /** The first sheet of its case is live. */
        LAUNCH,
        /** A further sheet of its case is live. */
        FOLLOW_UP,
        /** A live sheet reads differently now. */
        CHANGE,
        /** It is over, or what was said of how it ended reads differently now. */
        OUTCOME
    }

    /** Who is told. */
    public enum Audience {
        /** Every confirmed supporter. */
        NETWORK,
        /** Confirmed supporters whom the action's launch was told to. */
        ALERTED,
        NOBODY
    }
}
