package org.clarion.contracts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every service says of itself, again and again. */
public sealed interface VitalsEvent extends Event {

    /** The id of a service, by its name. */
    static UUID idOf(String service) {
        return UUID.nameUUIDFromBytes(("clarion/service/" + service).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * How a service is. A number that is missing is not known, or means nothing in this service.
     *
     * @param at when it looked
     * @param waiting events that happened and are not yet told, the oldest of them since {@code oldestWaitingSince}
     * @param lag events of others that it has not yet heard
     * @param deadLetters events that it could not hear and nobody has looked after, by channel
     * @param mails mails that are due by now and have not gone, the oldest of them since {@code oldestMailSince}
     * @param databaseBytes the size of its database
     * @param freeBytes the room left on the disk that the service itself runs on
     * @param checkedAt when the totals were last checked, and {@code disagreeing} in how many actions they did not agree
     * @param keeps what it keeps of people and for how long, as it is set now
     */
    @EventType("vitals.stated.v1")
    record VitalsStated(
            UUID serviceId,
            String service,
            Instant at,
            String version,
            Instant startedAt,
            @Nullable Long waiting,
            @Nullable Instant oldestWaitingSince,
            @Nullable Long lag,
            @Nullable Map<String, Long> deadLetters,
            @Nullable Long mails,
            @Nullable Instant oldestMailSince,
            @Nullable Long databaseBytes,
            @Nullable Long freeBytes,
            @Nullable Instant checkedAt,
            @Nullable Long disagreeing,
            @Nullable List<KeptPeriod> keeps)
            implements VitalsEvent {

        @Override
        public UUID subject() {
            return serviceId;
        }
    }
}
