package org.clarion.urgentactions.staff.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Sessions;
import org.clarion.access.StaffActs;
import org.clarion.pages.Desk;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.jspecify.annotations.Nullable;

/** Whose account it is that somebody looks at: their own. */
@ApplicationScoped
class OwnAccount {

    private final StaffMembers members;
    private final StaffActs acts;
    private final Sessions sessions;
    private final Desk desk;

    OwnAccount(StaffMembers members, StaffActs acts, Sessions sessions, Desk desk) {
        this.members = members;
        this.acts = acts;
        this.sessions = sessions;
        this.desk = desk;
    }

    /** Nobody for a session whose account is not kept here. */
    Optional<StaffMember> mine() {
        return members.named(desk.getWho());
    }

    /** The session of this browser. */
    @Nullable
    UUID here(HttpServerRequest request) {
        return sessions.of(request).map(session -> session.id()).orElse(null);
    }

    @Transactional
    void isCalled(@Nullable String fullName, String language, ZoneId zone) {
        var member = members.findById(desk.getWho());
        member.isCalled(fullName, language, zone);
        acts.record("changed an account", member.id().toString());
    }
}
