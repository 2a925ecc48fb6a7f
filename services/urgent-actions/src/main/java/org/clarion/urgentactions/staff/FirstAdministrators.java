package org.clarion.urgentactions.staff;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clarion.access.LocalRunOnly;
import org.clarion.access.Roles;
import org.clarion.turns.NamedLocks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * How a house without accounts gets its first: the administrators an operator configured, who invite the others. Once
 * there are accounts, the configuration changes none. In the local run there are the three that everybody knows.
 */
@ApplicationScoped
class FirstAdministrators {

    private static final Logger LOG = Logger.getLogger(FirstAdministrators.class);

    private final StaffMembers members;
    private final LocalRunOnly localRun;
    private final Clock clock;
    private final NamedLocks locks;
    private final Optional<List<String>> configured;

    FirstAdministrators(
            StaffMembers members,
            LocalRunOnly localRun,
            Clock clock,
            NamedLocks locks,
            @ConfigProperty(name = "clarion.staff") Optional<List<String>> configured) {
        this.members = members;
        this.localRun = localRun;
        this.clock = clock;
        this.locks = locks;
        this.configured = configured;
    }

    @Transactional
    void open(@Observes StartupEvent start) {
        locks.hold("first administrators", "all"); // of instances that begin together only one finds nobody
        var entries =
                configured.orElse(List.of()).stream().map(StaffEntry::read).toList();
        if (members.count() == 0) {
            enter(entries);
        }
        if (localRun.is()) {
            AccountLimits.ROLES.forEach(this::everybodyKnows);
        } else {
            refuseWhatEverybodyKnows();
        }
    }

    private void enter(List<StaffEntry> entries) {
        var administrators = entries.stream()
                .filter(entry -> entry.roles().contains(Roles.ADMINISTRATOR))
                .toList();
        administrators.forEach(
                entry -> members.persist(new StaffMember(entry.name(), entry.roles(), entry.hash(), clock.instant())));
        if (administrators.size() < entries.size()) {
            LOG.warn("clarion.staff makes the first administrators only; they invite everybody else at /desk/staff.");
        }
    }

    private void everybodyKnows(String role) {
        if (members.findByIdOptional(role).isEmpty()) {
            var member =
                    new StaffMember(role, Set.of(role), Passwords.hashed(StaffEntry.KNOWN_TO_ALL), clock.instant());
            member.hasAddress(role + "@staff.example.org");
            members.persist(member);
        }
    }

    private void refuseWhatEverybodyKnows() {
        members.streamAll()
                .filter(member -> AccountLimits.ROLES.contains(member.name()) || configures(member.name()))
                .filter(member -> Passwords.fits(StaffEntry.KNOWN_TO_ALL, member.passwordHash()))
                .findFirst()
                .ifPresent(member -> {
                    throw new IllegalStateException(
                            "The log-in \"" + member.name()
                                    + "\" has the password of the local run, which everybody knows. Give it another with clarion.staff.rescue.");
                });
    }

    private boolean configures(String name) {
        return configured.orElse(List.of()).stream()
                .anyMatch(entry -> StaffEntry.read(entry).name().equals(name));
    }
}
