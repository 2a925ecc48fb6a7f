package org.clarion.urgentactions.staff.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Ending sessions on purpose, on record. */
@ApplicationScoped
public class SessionEnding {

    private final StaffSessions sessions;
    private final StaffActs acts;

    SessionEnding(StaffSessions sessions, StaffActs acts) {
        this.sessions = sessions;
        this.acts = acts;
    }

    @Transactional
    public void one(StaffMember member, UUID session) {
        if (sessions.end(member.name(), session)) {
            acts.record("ended a session", member.id().toString());
        }
    }

    /** @param but the one that goes on */
    @Transactional
    public void all(StaffMember member, @Nullable UUID but) {
        if (sessions.endAll(member.name(), but) > 0) {
            acts.record("ended all sessions", member.id().toString());
        }
    }
}
