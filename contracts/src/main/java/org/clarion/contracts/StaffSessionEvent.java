package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;

/** What the log-in service tells of sessions at the desk: by their ids, never whose they are. */
public sealed interface StaffSessionEvent extends Event {

    UUID sessionId();

    @Override
    default UUID subject() {
        return sessionId();
    }

    /** The session is over before its time. Refuse its cookie from now on. */
    @EventType("staff-session.ended.v1")
    record StaffSessionEnded(UUID sessionId, Instant at) implements StaffSessionEvent {}
}
