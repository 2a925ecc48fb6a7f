package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.links.Inviting;

/** Accounts of those whom the provider brings for the first time. */
@ApplicationScoped
class NewcomerAccounts {

    private final StaffMembers members;
    private final FreeNames names;
    private final Inviting inviting;
    private final SignOnConfig config;
    private final Clock clock;

    NewcomerAccounts(StaffMembers members, FreeNames names, Inviting inviting, SignOnConfig config, Clock clock) {
        this.members = members;
        this.names = names;
        this.inviting = inviting;
        this.config = config;
        this.clock = clock;
    }

    /** Whose mails go to the address the provider says, whether it is confirmed or not. */
    Optional<StaffMember> atAddress(ProviderClaims claims) {
        return Optional.ofNullable(claims.address()).flatMap(members::at);
    }

    boolean isProved(ProviderClaims claims) {
        return claims.confirmed() || config.trustAddresses();
    }

    /** What they are called, read and write in is taken now, and is theirs to change afterwards. Nobody knows its password. */
    @Transactional(Transactional.TxType.MANDATORY)
    StaffMember make(ProviderClaims claims, Set<String> roles) {
        var nobodys = Passwords.hashed(UUID.randomUUID().toString());
        var member = new StaffMember(names.free(claims.logInName()), roles, nobodys, clock.instant());
        var before = member.profile();
        member.isCalled(
                claims.fullName(),
                claims.language() == null ? before.language() : claims.language(),
                claims.zone() == null ? before.zone() : claims.zone());
        if (claims.address() != null && isProved(claims)) {
            member.hasAddress(claims.address());
            inviting.isHere(claims.address());
        }
        member.signsOnAs(claims.subject());
        members.persist(member);
        return member;
    }
}
