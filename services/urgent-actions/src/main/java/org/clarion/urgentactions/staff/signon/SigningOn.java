package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.clarion.urgentactions.staff.signon.SignOnOutcome.SignOnFate;

/**
 * Finds or makes the account of somebody whom the provider has let through, with the roles it gives them today. Whoever loses
 * a role is logged out everywhere before they come in anew.
 */
@ApplicationScoped
public class SigningOn {

    private final StaffMembers members;
    private final NewcomerAccounts newcomers;
    private final LastAdministrator last;
    private final MappedRoles mapped;
    private final StaffSessions sessions;
    private final RecordedSignOns recorded;

    SigningOn(
            StaffMembers members,
            NewcomerAccounts newcomers,
            LastAdministrator last,
            MappedRoles mapped,
            StaffSessions sessions,
            RecordedSignOns recorded) {
        this.members = members;
        this.newcomers = newcomers;
        this.last = last;
        this.mapped = mapped;
        this.sessions = sessions;
        this.recorded = recorded;
    }

    @Transactional
    public SignOnOutcome signOn(ProviderClaims claims) {
        var roles = mapped.of(claims.groups());
        var known = members.ofProvider(claims.subject()).or(() -> newcomers.atAddress(claims));
        if (known.filter(StaffMember::isSuspended).isPresent()) {
            return SignOnOutcome.refused(SignOnFate.SUSPENDED);
        }
        if (roles.isEmpty()) {
            known.filter(member -> claims.subject().equals(member.providerSubject()))
                    .ifPresent(member -> sessions.endAll(member.name(), null));
            return SignOnOutcome.refused(SignOnFate.WITHOUT_ROLE);
        }
        var obstacle = known.flatMap(member -> obstacle(member, claims));
        if (obstacle.isPresent()) {
            return SignOnOutcome.refused(obstacle.get());
        }
        return SignOnOutcome.in(
                known.map(member -> again(member, claims, roles)).orElseGet(() -> first(claims, roles)));
    }

    /** An account found by its address alone is theirs only if nobody else of the provider has it, and the address is proved. */
    private Optional<SignOnFate> obstacle(StaffMember member, ProviderClaims claims) {
        if (claims.subject().equals(member.providerSubject())) {
            return Optional.empty();
        }
        if (member.providerSubject() != null) {
            return Optional.of(SignOnFate.ADDRESS_OF_ANOTHER);
        }
        return newcomers.isProved(claims) ? Optional.empty() : Optional.of(SignOnFate.ADDRESS_UNCONFIRMED);
    }

    private StaffMember first(ProviderClaims claims, Set<String> roles) {
        var member = newcomers.make(claims, roles);
        recorded.made(member);
        return member;
    }

    private StaffMember again(StaffMember member, ProviderClaims claims, Set<String> given) {
        recorded.cameBack(member);
        var roles = last.roles(member, given);
        if (member.providerSubject() == null) {
            member.signsOnAs(claims.subject());
            recorded.joined(member, !roles.equals(given));
        }
        var before = member.roles();
        if (!before.equals(roles)) {
            var nobodyLeft = last.isLeaving(member, roles);
            member.worksAs(roles, member.profile().section());
            sessions.endAll(member.name(), null);
            recorded.changedRoles(member, before, nobodyLeft);
            if (nobodyLeft) {
                last.warn();
            }
        }
        return member;
    }
}
