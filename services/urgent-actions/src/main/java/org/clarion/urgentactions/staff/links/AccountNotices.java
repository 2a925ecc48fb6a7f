package org.clarion.urgentactions.staff.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.clarion.urgentactions.staff.StaffMember;
import org.jspecify.annotations.Nullable;

/** Tells somebody by mail what changed in their account: whoever did not do it themselves must hear of it. */
@ApplicationScoped
public class AccountNotices {

    private final AccountMails mails;

    AccountNotices(AccountMails mails) {
        this.mails = mails;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void passwordChanged(StaffMember member) {
        tell(AccountMail.Kind.PASSWORD_CHANGED, member, member.profile().email());
    }

    /** To the old address, which its thief would not have. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addressChanged(StaffMember member, @Nullable String before) {
        tell(AccountMail.Kind.ADDRESS_CHANGED, member, before);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void secondFactor(StaffMember member, boolean on) {
        tell(
                on ? AccountMail.Kind.FACTOR_ON : AccountMail.Kind.FACTOR_OFF,
                member,
                member.profile().email());
    }

    private void tell(AccountMail.Kind kind, StaffMember member, @Nullable String address) {
        if (address != null) {
            mails.add(kind, member.id(), address, member.profile().language());
        }
    }
}
