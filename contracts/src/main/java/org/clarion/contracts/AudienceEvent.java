package org.clarion.contracts;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many people a mail would reach, as the supporters service counts them: numbers, and nobody. */
public sealed interface AudienceEvent extends Event {

    /** The subject of what is counted of the whole network. */
    UUID NETWORK = new UUID(0, 0);

    /** Parts of fewer people than this are not told: a number so small says who somebody is. */
    int FEWEST = 5;

    Instant at();

    /**
     * So many confirmed supporters are in the network. Told when a number has changed, and once a day.
     *
     * @param languages how many read which, BCP 47
     * @param countries how many live where, ISO 3166-1 alpha-2; {@value Announcement.Narrowing#NOWHERE} for those who
     *     told no country
     * @param paused how many of them want no mail at the moment; null where that is not said
     * @param particular how many others chose something that may keep a mail from them: languages, places, themes, how
     *     often …; null where that is not said
     */
    @EventType("network.counted.v1")
    record NetworkCounted(
            int people,
            List<Part> languages,
            List<Part> countries,
            Instant at,
            @Nullable Integer paused,
            @Nullable Integer particular)
            implements AudienceEvent {

        /** A count that says nothing of what they chose. */
        public NetworkCounted(int people, List<Part> languages, List<Part> countries, Instant at) {
            this(people, languages, countries, at, null, null);
        }

        public NetworkCounted {
            languages = Collections.unmodifiableList(languages);
            countries = Collections.unmodifiableList(countries);
        }

        @Override
        public UUID subject() {
            return NETWORK;
        }
    }

    /**
     * So many people have to do with an action. Told when a number has changed, and once a day.
     *
     * @param reached confirmed supporters whom its launch was told to, or who acted on a sheet of its case, and whoever
     *     follows it
     * @param acted confirmed supporters who acted on it
     * @param actedInCase confirmed supporters who acted on any sheet of its case, and whoever follows it
     * @param others people who acted on it and are not in the network: nobody has an address to write to
     */
    @EventType("audience.counted.v1")
    record AudienceCounted(UUID actionId, int reached, int acted, int actedInCase, int others, Instant at)
            implements AudienceEvent {

        @Override
        public UUID subject() {
            return actionId;
        }
    }

    /** A part of the network: how many, or nothing where they are fewer than {@value AudienceEvent#FEWEST}. */
    record Part(String code, @Nullable Integer people) {}
}
