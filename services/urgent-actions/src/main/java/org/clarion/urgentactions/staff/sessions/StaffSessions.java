package org.clarion.urgentactions.staff.sessions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.EndedSessions;
import org.clarion.access.OpenSession;
import org.clarion.access.Sessions;
import org.clarion.contracts.StaffSessionEvent.StaffSessionEnded;
import org.clarion.contracts.Topic;
import org.clarion.outbox.Outbox;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/**
 * Sessions begin, go on and end here, however their holder proved who they are. Here an end holds from its commit on, in
 * the other services from when they hear of it, and where they cannot hear, after a quarter of an hour.
 */
@ApplicationScoped
public class StaffSessions {

    private final StaffSessionRows rows;
    private final StaffMembers members;
    private final Sessions cookies;
    private final EndedSessions ended;
    private final Outbox outbox;
    private final Clock clock;

    StaffSessions(
            StaffSessionRows rows,
            StaffMembers members,
            Sessions cookies,
            EndedSessions ended,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.members = members;
        this.cookies = cookies;
        this.ended = ended;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** For somebody who has proved who they are: by a password, a code, or another house's word. */
    @Transactional
    public NewCookie begin(String member, @Nullable String userAgent) {
        var now = clock.instant();
        rows.forget(now.minus(Sessions.WHOLE));
        var session = new StaffSession(member, AgentName.of(userAgent), now, now.plus(Sessions.WHOLE));
        rows.persist(session);
        return cookie(session, members.findById(member));
    }

    /** A fresh cookie, with the roles as they are today; nothing if the session is over or was idle for too long, or its holder suspended. */
    @Transactional
    Optional<NewCookie> renew(UUID id) {
        var now = clock.instant();
        return rows.open(id, now).flatMap(session -> members.findByIdOptional(session.member())
                .filter(member -> !member.isSuspended())
                .map(member -> {
                    session.isSeen(now);
                    return cookie(session, member);
                }));
    }

    @Transactional
    public List<StaffSession> open(String member) {
        return rows.open(member, clock.instant());
    }

    /** Only one's own; false if it is not there, or over. */
    @Transactional
    public boolean end(String member, UUID id) {
        var found =
                open(member).stream().filter(session -> session.id().equals(id)).findFirst();
        found.ifPresent(this::end);
        return found.isPresent();
    }

    /**
     * All of somebody's.
     *
     * @param but the one that goes on; null for none
     * @return how many ended
     */
    @Transactional
    public int endAll(String member, @Nullable UUID but) {
        var others = open(member).stream()
                .filter(session -> !session.id().equals(but))
                .toList();
        others.forEach(this::end);
        return others.size();
    }

    private void end(StaffSession session) {
        Instant now = clock.instant();
        session.end(now);
        ended.remember(session.id());
        outbox.tell(Topic.STAFF_SESSIONS, new StaffSessionEnded(session.id(), now));
    }

    private NewCookie cookie(StaffSession session, StaffMember member) {
        return cookies.cookie(new OpenSession(session.id(), member.name(), member.roles(), session.endsAt()));
    }
}
