package org.clarion.urgentactions.staff.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.Tries;
import org.clarion.urgentactions.staff.links.AccountLink;
import org.clarion.urgentactions.staff.links.AccountLinks;
import org.clarion.urgentactions.staff.signon.SignOnDoor;

/** The mail for a forgotten password: so many to an account in an hour, so many asked for from one place. */
@ApplicationScoped
class ForgottenPasswords {

    /** No account is called so: a name has no question mark. */
    private static final String COUNTED_AS = "?forgotten";

    private final StaffMembers members;
    private final AccountLinks links;
    private final Tries tries;
    private final SignOnDoor door;

    ForgottenPasswords(StaffMembers members, AccountLinks links, Tries tries, SignOnDoor door) {
        this.members = members;
        this.links = links;
        this.tries = tries;
        this.door = door;
    }

    /** @param who a log-in name or an address, whether we know it or not */
    @Transactional
    void mail(String who, String client) {
        if (!tries.another(COUNTED_AS, client)) {
            return;
        }
        members.known(who)
                .filter(member -> !member.isSuspended() && member.profile().email() != null)
                .filter(door::takesPasswordOf)
                .ifPresent(member -> links.mail(
                        AccountLink.Kind.NEW_PASSWORD, member, member.profile().email()));
    }

    /** Whose password a link may set. */
    @Transactional
    Optional<StaffMember> member(UUID link) {
        return links.open(AccountLink.Kind.NEW_PASSWORD, link)
                .flatMap(open -> members.named(open.member()))
                .filter(member -> !member.isSuspended())
                .filter(door::takesPasswordOf);
    }
}
