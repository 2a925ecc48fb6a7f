package org.clarion.urgentactions.staff.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.Tries;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.factor.SecondFactors.CodeKind;
import org.clarion.urgentactions.staff.signon.SignOnDoor;

/** Telling those who work here from those who do not. How a session begins afterwards is not decided here. */
@ApplicationScoped
class LoggingIn {

    private static final String NOBODY = "";

    /** Tries at a code are counted by account alone: whoever tries has the password already. */
    private static final String ANYWHERE = "second factor";

    private final StaffMembers members;
    private final SecondFactors factors;
    private final Tries tries;
    private final Edges edges;
    private final SignOnDoor door;
    private final RefusalLog refusals;

    LoggingIn(
            StaffMembers members,
            SecondFactors factors,
            Tries tries,
            Edges edges,
            SignOnDoor door,
            RefusalLog refusals) {
        this.members = members;
        this.factors = factors;
        this.tries = tries;
        this.edges = edges;
        this.door = door;
        this.refusals = refusals;
    }

    /**
     * Nobody, for whatever reason: a stranger must not learn which names exist, that they have tried too often or that
     * somebody is suspended. No transaction is open while a password is looked at, which takes long: guesses must not use up
     * the connections.
     *
     * @param name what they log in with, or their mail address
     */
    Optional<StaffMember> logIn(String name, String password, HttpServerRequest request) {
        var client = IpNetwork.household(edges.clientOf(request));
        var found = members.known(name).orElse(null);
        var may = tries.another(found == null ? NOBODY : found.name(), client);
        if (found == null || !may) {
            Passwords.fitsNobody(password);
            refusals.note(Refused.PASSWORD, found == null ? null : found.name(), request);
            return Optional.empty();
        }
        if (!Passwords.fits(password, found.passwordHash()) || found.isSuspended() || !door.takesPasswordOf(found)) {
            refusals.note(Refused.PASSWORD, found.name(), request);
            return Optional.empty();
        }
        tries.over(found.name(), client);
        return Optional.of(found);
    }

    /** The second step, for somebody whose password was right; nothing if it was not. */
    Optional<LogInBy> showsCode(String member, String typed, HttpServerRequest request) {
        var shown = tries.another(member, ANYWHERE) ? factors.accepts(member, typed) : Optional.<CodeKind>empty();
        if (shown.isEmpty()) {
            refusals.note(Refused.CODE, member, request);
            return Optional.empty();
        }
        tries.over(member, ANYWHERE);
        return shown.map(kind -> switch (kind) {
            case OF_THE_APP -> LogInBy.PASSWORD_AND_CODE;
            case FOR_RECOVERY -> LogInBy.PASSWORD_AND_RECOVERY_CODE;
        });
    }
}
