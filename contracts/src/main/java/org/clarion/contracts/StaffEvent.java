package org.clarion.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every service tells of what staff did in it. A member of staff is known to others by a keyed pseudonym only. */
public sealed interface StaffEvent extends Event {

    /**
     * A member of staff did something that is kept on record (audit log).
     *
     * @param actId the act itself: told again it is the same one
     * @param memberId nobody where Clarion itself did it
     * @param act as the service calls it; {@code words} say it for people, by language
     * @param more what follows its name, such as a time
     * @param thing the id of what it was done to
     * @param actionId the action it concerns, if any
     * @param facts public facts that it changed; never a text, a name or an address
     */
    @EventType("staff.acted.v1")
    record StaffActed(
            UUID actId,
            Instant at,
            String service,
            @Nullable UUID memberId,
            String act,
            @Nullable String more,
            Map<String, String> words,
            String thing,
            @Nullable UUID actionId,
            List<ChangedFact> facts)
            implements StaffEvent {

        public StaffActed {
            words = words == null ? Map.of() : Map.copyOf(words);
            facts = facts == null ? List.of() : List.copyOf(facts);
        }

        @Override
        public UUID subject() {
            return actId;
        }
    }

    /** A public fact as it was and as it is: a deadline, a status, a role. Missing where there was, or is, none. */
    record ChangedFact(
            String fact, @Nullable String before, @Nullable String after) {}
}
