package org.clarion.urgentactions.staff;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import org.clarion.access.Edges;
import org.clarion.access.IpNetwork;
import org.clarion.access.LogInLog;
import org.clarion.access.LogInLog.LogInBy;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;

/**
 * Looking at the password of somebody who is logged in (re-authentication). Tries are counted as at the door: a desk somebody
 * left open is one.
 */
@ApplicationScoped
public class PasswordAgain {

    private final Tries tries;
    private final Edges edges;
    private final LogInLog logIns;
    private final RefusalLog refusals;

    PasswordAgain(Tries tries, Edges edges, LogInLog logIns, RefusalLog refusals) {
        this.tries = tries;
        this.edges = edges;
        this.logIns = logIns;
        this.refusals = refusals;
    }

    /** Whether this is theirs. */
    public boolean is(StaffMember member, String typed, HttpServerRequest request) {
        var client = IpNetwork.household(edges.clientOf(request));
        if (!tries.another(member.name(), client) || !Passwords.fits(typed, member.passwordHash())) {
            refusals.note(Refused.PASSWORD, member.name(), request);
            return false;
        }
        tries.over(member.name(), client);
        logIns.note(LogInBy.PASSWORD_AGAIN, member.name(), request);
        return true;
    }
}
