package org.clarion.urgentactions.staff.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.access.Sessions;
import org.clarion.access.StaffActs;
import org.clarion.pages.Desk;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.Tries;
import org.jspecify.annotations.Nullable;

/** Whose account it is that somebody looks at: their own. */
@ApplicationScoped
class OwnAccount {

    private final StaffMembers members;
    private final Tries tries;
    private final StaffActs acts;
    private final Sessions sessions;
    private final Edges edges;
    private final Desk desk;

    OwnAccount(StaffMembers members, Tries tries, StaffActs acts, Sessions sessions, Edges edges, Desk desk) {
        this.members = members;
        this.tries = tries;
        this.acts = acts;
        this.sessions = sessions;
        this.edges = edges;
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

    /** Whether this is their password. Tries are counted as at the door: a desk somebody left open is one. */
    boolean isPassword(StaffMember member, String typed, HttpServerRequest request) {
        var client = IpNetwork.household(edges.clientOf(request));
        if (!tries.another(member.name(), client) || !Passwords.fits(typed, member.passwordHash())) {
            return false;
        }
        tries.over(member.name(), client);
        return true;
    }

    @Transactional
    void isCalled(@Nullable String fullName, String language, ZoneId zone) {
        var member = members.findById(desk.getWho());
        member.isCalled(fullName, language, zone);
        acts.record("changed an account", member.id().toString());
    }
}
