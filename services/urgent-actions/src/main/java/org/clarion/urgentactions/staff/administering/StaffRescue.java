package org.clarion.urgentactions.staff.administering;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.Roles;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.Passwords;
import org.clarion.urgentactions.staff.StaffMember;
import org.clarion.urgentactions.staff.StaffMembers;
import org.clarion.urgentactions.staff.factor.SecondFactors;
import org.clarion.urgentactions.staff.sessions.StaffSessions;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The way back in for an operator when no administrator can: one account gets a password by configuration, administers, and
 * needs no code. It is done once for each password; afterwards the setting changes nothing.
 */
@ApplicationScoped
class StaffRescue {

    private static final Logger LOG = Logger.getLogger(StaffRescue.class);

    /** After the first accounts are there. */
    private static final int LATE = 5_000;

    private final StaffMembers members;
    private final StaffSessions sessions;
    private final SecondFactors factors;
    private final StaffActs acts;
    private final Clock clock;
    private final Optional<String> configured;

    StaffRescue(
            StaffMembers members,
            StaffSessions sessions,
            SecondFactors factors,
            StaffActs acts,
            Clock clock,
            @ConfigProperty(name = "clarion.staff.rescue") Optional<String> configured) {
        this.members = members;
        this.sessions = sessions;
        this.factors = factors;
        this.acts = acts;
        this.clock = clock;
        this.configured = configured;
    }

    @Transactional
    void open(@Observes @Priority(LATE) StartupEvent start) {
        configured.filter(text -> !text.isBlank()).ifPresent(this::rescue);
    }

    @Transactional
    void rescue(String text) {
        var parts = text.strip().split(":", 2);
        if (parts.length != 2 || parts[0].isBlank() || !Passwords.isHash(parts[1])) {
            throw new IllegalStateException("clarion.staff.rescue is not name:bcrypt-hash.");
        }
        var known = members.findByIdOptional(parts[0]).orElse(null);
        if (known != null && known.passwordHash().equals(parts[1])) {
            LOG.info("clarion.staff.rescue was done at an earlier start. Take it out of the settings.");
            return;
        }
        var member = known == null ? made(parts[0], parts[1]) : reopened(known, parts[1]);
        acts.record("rescued an account", member.id().toString());
        LOG.warn(
                "clarion.staff.rescue has opened an account. Log in, set up a second factor, and take it out of the settings.");
    }

    private StaffMember made(String name, String hash) {
        var member = new StaffMember(name, Set.of(Roles.ADMINISTRATOR), hash, clock.instant());
        members.persist(member);
        return member;
    }

    private StaffMember reopened(StaffMember member, String hash) {
        var roles = new HashSet<>(member.roles());
        roles.add(Roles.ADMINISTRATOR);
        member.becomes(roles, hash);
        factors.off(member.name());
        sessions.endAll(member.name(), null);
        return member;
    }
}
