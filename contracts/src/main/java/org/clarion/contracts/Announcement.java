package org.clarion.contracts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What staff decided about telling people by mail that an action is new, reads differently or is over. Later versions of
 * the sheet repeat it, so that nobody misses it who was away: whoever tells people does so once for each.
 *
 * @param version the one of the sheet that it was decided with
 * @param words what changed, by language (BCP 47); empty where nobody said it
 * @param only who of those in {@code to}; null where it is all of them
 */
public record Announcement(
        News news,
        long version,
        Audience to,
        Map<String, String> words,
        @Nullable Narrowing only) {

    /** A decision that leaves nobody out of those it is told to. */
    public Announcement(News news, long version, Audience to, Map<String, String> words) {
        this(news, version, to, words, null);
    }

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
        /** Confirmed supporters whom the action's launch was told to, or who acted on a sheet of its case. */
        ALERTED,
        NOBODY
    }

    /**
     * Whom a decision leaves: all that is said holds at once.
     *
     * @param acted only those who confirmed that they acted on a sheet of the case
     * @param languages which they read, BCP 47; empty where any will do
     * @param countries where they live, ISO 3166-1 alpha-2, {@value #NOWHERE} for those who told none; empty where any
     *     will do
     */
    public record Narrowing(boolean acted, List<String> languages, List<String> countries) {

        /** Where somebody lives who told no country. */
        public static final String NOWHERE = "ZZ";

        /** In one order, so that it is always written alike. */
        public Narrowing {
            languages = inOrder(languages);
            countries = inOrder(countries);
        }

        private static List<String> inOrder(@Nullable List<String> codes) {
            return Objects.requireNonNullElse(codes, List.<String>of()).stream()
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
