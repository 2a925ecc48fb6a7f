package org.clarion.urgentactions.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.ActingAs;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.Tries;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.links.AccountNotices;

/** The second factor goes on and off: on record, with a mail to its holder. */
@ApplicationScoped
public class FactorSwitching {

    private static final String ANYWHERE = "second factor";

    private final SecondFactors factors;
    private final AccountNotices notices;
    private final StaffActs acts;
    private final ActingAs acting;
    private final Tries tries;

    FactorSwitching(SecondFactors factors, AccountNotices notices, StaffActs acts, ActingAs acting, Tries tries) {
        this.factors = factors;
        this.notices = notices;
        this.acts = acts;
        this.acting = acting;
        this.tries = tries;
    }

    /** The recovery codes, for the only time; nothing if this is no code of the app's. */
    @Transactional
    public Optional<List<String>> on(StaffMember member, String code) {
        var codes = tries.another(member.name(), ANYWHERE)
                ? factors.confirm(member.name(), code)
                : Optional.<List<String>>empty();
        codes.ifPresent(switchedOn -> {
            tries.over(member.name(), ANYWHERE);
            acting.now(member);
            acts.record("switched a second factor on", member.id().toString());
            notices.secondFactor(member, true);
        });
        return codes;
    }

    /** By its holder, with a code; false without one. */
    @Transactional
    public boolean off(StaffMember member, String code) {
        if (!tries.another(member.name(), ANYWHERE)
                || factors.accepts(member.name(), code).isEmpty()) {
            return false;
        }
        tries.over(member.name(), ANYWHERE);
        takeOff(member);
        return true;
    }

    /** Without a code: by an administrator, for somebody whose phone and recovery codes are lost. */
    @Transactional
    public void takeOff(StaffMember member) {
        factors.off(member.name());
        acts.record("switched a second factor off", member.id().toString());
        notices.secondFactor(member, false);
    }

    /** New recovery codes in place of the old, with a code; nothing without one. */
    @Transactional
    public Optional<List<String>> newCodes(StaffMember member, String code) {
        if (!tries.another(member.name(), ANYWHERE)
                || factors.accepts(member.name(), code).isEmpty()) {
            return Optional.empty();
        }
        tries.over(member.name(), ANYWHERE);
        acts.record("made new recovery codes", member.id().toString());
        return Optional.of(factors.anew(member.name()));
    }
}
