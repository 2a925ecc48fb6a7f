package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Telling those who work here from those who do not. */
@ApplicationScoped
class LoggingIn {

    /** Somebody whose password was right. */
    record Member(String name, Set<String> roles) {}

    private final StaffMembers members;
    private final Clock clock;

    LoggingIn(StaffMembers members, Clock clock) {
        this.members = members;
        this.clock = clock;
    }

    /** Nobody, for whatever reason: a stranger must not learn which names exist or that one is locked. */
    @Transactional
    Optional<Member> logIn(String name, String password) {
        var now = clock.instant();
        var found = members.knocking(name).filter(member -> !member.locked(now)).orElse(null);
        if (found == null) {
            Passwords.fitsNobody(password);
            return Optional.empty();
        }
        if (!Passwords.fits(password, found.passwordHash())) {
            found.refused(now);
            return Optional.empty();
        }
        found.letIn();
        return Optional.of(new Member(found.name(), found.roles()));
    }
}
