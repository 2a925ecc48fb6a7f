package org.clarion.urgentactions.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Telling those who work here from those who do not. */
@ApplicationScoped
class LoggingIn {

    /** Somebody whose password was right. */
    record Member(String name, Set<String> roles) {}

    private static final String NOBODY = "";

    private final StaffMembers members;
    private final Tries tries;

    LoggingIn(StaffMembers members, Tries tries) {
        this.members = members;
        this.tries = tries;
    }

    /**
     * Nobody, for whatever reason: a stranger must not learn which names exist or that they have tried too often. No
     * transaction is open while a password is looked at, which takes long: guesses must not use up the connections.
     */
    Optional<Member> logIn(String name, String password, String client) {
        var found = members.named(name).orElse(null);
        var may = tries.another(found == null ? NOBODY : name, client);
        if (found == null || !may) {
            Passwords.fitsNobody(password);
            return Optional.empty();
        }
        if (!Passwords.fits(password, found.passwordHash())) {
            return Optional.empty();
        }
        tries.over(name, client);
        return Optional.of(new Member(found.name(), found.roles()));
    }
}
