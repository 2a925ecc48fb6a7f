package org.clarion.urgentactions.staff.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.ActingAs;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.links.AccountLink;
import org.clarion.urgentactions.staff.links.AccountLinks;
import org.clarion.urgentactions.staff.links.AccountNotices;

/** Another mail address: it counts once its owner has pressed the button that the mail leads to. */
@ApplicationScoped
public class AddressChanging {

    private final StaffMembers members;
    private final AccountLinks links;
    private final AccountNotices notices;
    private final StaffActs acts;
    private final ActingAs acting;

    AddressChanging(StaffMembers members, AccountLinks links, AccountNotices notices, StaffActs acts, ActingAs acting) {
        this.members = members;
        this.links = links;
        this.notices = notices;
        this.acts = acts;
        this.acting = acting;
    }

    /** False if they asked too often. Whose else it may be is not said: the mail itself asks. */
    @Transactional
    boolean ask(StaffMember member, String address) {
        return links.mail(AccountLink.Kind.NEW_ADDRESS, member, address);
    }

    /** Nothing if the link does not open any more, the address is somebody else's by now, or they may not come in. */
    @Transactional
    public Optional<StaffMember> confirm(UUID link) {
        return links.use(AccountLink.Kind.NEW_ADDRESS, link)
                .filter(used -> members.at(used.email())
                        .map(owner -> owner.name().equals(used.member()))
                        .orElse(true))
                .flatMap(used -> members.findByIdOptional(used.member())
                        .filter(member -> !member.isSuspended())
                        .map(member -> changed(member, used.email())));
    }

    private StaffMember changed(StaffMember member, String address) {
        var before = member.profile().email();
        member.hasAddress(address);
        links.close(member.name());
        acting.now(member);
        acts.record("changed an address", member.id().toString());
        notices.addressChanged(member, before);
        return member;
    }
}
