package org.clarion.urgentactions.staff.administering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.PublicFact;
import org.clarion.access.Roles;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.AccountLimits;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.jspecify.annotations.Nullable;

/** What administrators do with an account. Whoever's roles change, or who is suspended, is logged out everywhere. */
@ApplicationScoped
class StaffDeeds {

    private static final String ACTIVE = "ACTIVE";
    private static final String SUSPENDED = "SUSPENDED";

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final StaffActs acts;
    private final Clock clock;

    StaffDeeds(StaffMembers members, StaffSessions sessions, StaffActs acts, Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.acts = acts;
        this.clock = clock;
    }

    /** What became of it. */
    enum DeedFate {
        DONE,
        /** Nobody would be left who administers. */
        LAST_ADMINISTRATOR,
        UNKNOWN
    }

    @Transactional
    DeedFate worksAs(UUID id, Set<String> roles, @Nullable String section) {
        var member = members.of(id).orElse(null);
        if (member == null) {
            return DeedFate.UNKNOWN;
        }
        if (!roles.contains(Roles.ADMINISTRATOR) && isTheLast(member)) {
            return DeedFate.LAST_ADMINISTRATOR;
        }
        var before = member.profile();
        member.worksAs(roles, section);
        var isNew = !before.roles().equals(roles);
        if (isNew) {
            sessions.endAll(member.name(), null);
        }
        acts.record(StaffAct.of(isNew ? "changed roles" : "changed an account", id)
                .changed(PublicFact.ROLES, AccountLimits.listed(before.roles()), AccountLimits.listed(roles))
                .changed(PublicFact.SECTION, before.section(), section));
        return DeedFate.DONE;
    }

    @Transactional
    DeedFate suspend(UUID id) {
        var member = members.of(id).orElse(null);
        if (member == null) {
            return DeedFate.UNKNOWN;
        }
        if (isTheLast(member)) {
            return DeedFate.LAST_ADMINISTRATOR;
        }
        if (!member.isSuspended()) {
            member.suspend(clock.instant());
            sessions.endAll(member.name(), null);
            acts.record(StaffAct.of("suspended an account", id).changed(PublicFact.STATUS, ACTIVE, SUSPENDED));
        }
        return DeedFate.DONE;
    }

    @Transactional
    Optional<StaffMember> reactivate(UUID id) {
        return members.of(id).map(member -> {
            if (member.isSuspended()) {
                member.reactivate();
                acts.record(StaffAct.of("reactivated an account", id).changed(PublicFact.STATUS, SUSPENDED, ACTIVE));
            }
            return member;
        });
    }

    private boolean isTheLast(StaffMember member) {
        return member.isAdministrator() && !member.isSuspended() && !members.isAnotherAdministratorThan(member.name());
    }
}
