package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.clarion.access.PublicFact;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.ActingAs;
import org.clarion.urgentactions.staff.StaffMember;

/** What a log-in by the provider did to an account, on record as done by whom it belongs to. */
@ApplicationScoped
class RecordedSignOns {

    private final StaffActs acts;
    private final ActingAs acting;

    RecordedSignOns(StaffActs acts, ActingAs acting) {
        this.acts = acts;
        this.acting = acting;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void made(StaffMember member) {
        cameBack(member);
        acts.record("made an account at sign-on", member.id().toString());
    }

    /** From now on this request is theirs. */
    void cameBack(StaffMember member) {
        acting.now(member);
    }

    /** @param kept whether they go on administering although the provider does not say so */
    @Transactional(Transactional.TxType.MANDATORY)
    void joined(StaffMember member, boolean kept) {
        acts.record("joined an account to the provider", member.id().toString());
        if (kept) {
            acts.record("stayed the last administrator at sign-on", member.id().toString());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void changedRoles(StaffMember member, Set<String> before, boolean nobodyLeft) {
        acts.record(StaffAct.of(
                        nobodyLeft ? "was the last administrator until sign-on" : "changed roles at sign-on",
                        member.id())
                .changed(PublicFact.ROLES, AccountLimits.listed(before), AccountLimits.listed(member.roles())));
    }
}
