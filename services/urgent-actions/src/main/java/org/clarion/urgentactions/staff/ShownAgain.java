package org.clarion.urgentactions.staff;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Instant;
import java.util.Optional;
import org.clarion.access.HostCookie;
import org.clarion.pages.Desk;
import org.clarion.urgentactions.staff.PasswordProof.Step;

/**
 * Whether whoever is logged in has just shown once more who they are (step-up authentication): a {@link PasswordProof} that their
 * browser keeps for ten minutes. It holds for their own account, and nowhere but for looking after accounts.
 */
@ApplicationScoped
public class ShownAgain {

    private static final String COOKIE = "__Host-clarion-shown";

    private final PasswordProof proofs;
    private final StaffMembers members;
    private final Desk desk;

    ShownAgain(PasswordProof proofs, StaffMembers members, Desk desk) {
        this.proofs = proofs;
        this.members = members;
        this.desk = desk;
    }

    /** Who is logged in; nobody for a session whose account is not kept here. */
    public Optional<StaffMember> who() {
        return members.named(desk.getWho());
    }

    public boolean isBy(StaffMember member, HttpServerRequest request) {
        var cookie = request.getCookie(COOKIE);
        return cookie != null
                && proofs.read(cookie.getValue(), Step.LOOK_AFTER)
                        .filter(whose -> whose.id().equals(member.id()))
                        .isPresent();
    }

    public NewCookie cookie(StaffMember member) {
        return cookie(proofs.of(member, Step.LOOK_AFTER), (int) PasswordProof.LASTS.toSeconds());
    }

    /** The same; nothing if what was shown is older than ten minutes. */
    public Optional<NewCookie> cookie(StaffMember member, Instant shown) {
        var proof = proofs.of(member, Step.LOOK_AFTER, shown);
        return proofs.read(proof, Step.LOOK_AFTER).map(still -> cookie(proof, (int) PasswordProof.LASTS.toSeconds()));
    }

    /** That takes it away. */
    public static NewCookie gone() {
        return cookie("", 0);
    }

    private static NewCookie cookie(String value, int seconds) {
        return HostCookie.of(COOKIE, value, seconds, NewCookie.SameSite.STRICT);
    }
}
