package org.clarion.urgentactions.staff.account;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.access.RefusalLog;
import org.clarion.access.RefusalLog.Refused;
import org.clarion.urgentactions.staff.PasswordAgain;
import org.clarion.urgentactions.staff.PasswordProof;
import org.clarion.urgentactions.staff.PasswordProof.Step;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.signon.SignOnDoor;

/**
 * Asking somebody who is logged in for their password once more (re-authentication): a browser that was left open opens the
 * desk, and changes nothing by which one logs in.
 */
@ApplicationScoped
class OwnPassword {

    private final OwnAccount own;
    private final PasswordAgain password;
    private final PasswordProof proof;
    private final SignOnDoor door;
    private final RefusalLog refusals;

    OwnPassword(OwnAccount own, PasswordAgain password, PasswordProof proof, SignOnDoor door, RefusalLog refusals) {
        this.own = own;
        this.password = password;
        this.proof = proof;
        this.door = door;
        this.refusals = refusals;
    }

    /** One's own account, if it opens with a password: whoever the provider looks after has nothing of this to change here. */
    Optional<StaffMember> mine() {
        return own.mine().filter(door::takesPasswordOf);
    }

    /** Whether this is their password. */
    boolean is(StaffMember member, String typed, HttpServerRequest request) {
        return password.is(member, typed, request);
    }

    /** That a code which was asked for beside it was none. */
    void codeWasWrong(StaffMember member, HttpServerRequest request) {
        refusals.note(Refused.CODE, member.name(), request);
    }

    /** For the step after this one, which asks for no password. */
    String proof(StaffMember member) {
        return proof.of(member, Step.SET_UP);
    }

    /** Whether this is the proof of that, and theirs. */
    boolean isProof(StaffMember member, String said) {
        return proof.read(said, Step.SET_UP)
                .filter(whose -> whose.id().equals(member.id()))
                .isPresent();
    }
}
