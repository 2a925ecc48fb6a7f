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
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who works at the desk: the entries an operator configured, and in the local run the three everybody knows. */
@ApplicationScoped
class Directory {

    private static final String KNOWN_TO_ALL = "local-demo";
    private static final Set<String> ROLES = Set.of(Roles.CAMPAIGNER, Roles.COORDINATOR, Roles.ADMINISTRATOR);

    private final StaffMembers members;
    private final LocalRunOnly localRun;
    private final Clock clock;
    private final Optional<List<String>> configured;

    Directory(
            StaffMembers members,
            LocalRunOnly localRun,
            Clock clock,
            @ConfigProperty(name = "clarion.staff") Optional<List<String>> configured) {
        this.members = members;
        this.localRun = localRun;
        this.clock = clock;
        this.configured = configured;
    }

    @Transactional
    void open(@Observes StartupEvent start) {
        configured.orElse(List.of()).stream().map(Entry::read).forEach(this::enter);
        if (localRun.is()) {
            ROLES.forEach(role -> enter(new Entry(role, Set.of(role), Passwords.hashed(KNOWN_TO_ALL))));
        } else {
            refuseWhatEverybodyKnows();
        }
    }

    private void enter(Entry entry) {
        members.findByIdOptional(entry.name())
                .ifPresentOrElse(
                        known -> known.becomes(entry.roles(), entry.hash()),
                        () -> members.persist(
                                new StaffMember(entry.name(), entry.roles(), entry.hash(), clock.instant())));
    }

    private void refuseWhatEverybodyKnows() {
        members.streamAll()
                .filter(member -> Passwords.fits(KNOWN_TO_ALL, member.passwordHash()))
                .findFirst()
                .ifPresent(member -> {
                    throw new IllegalStateException(
                            "The log-in \"" + member.name()
                                    + "\" has the password of the local run, which everybody knows. Give it another in clarion.staff.");
                });
    }

    /** An entry as it is configured: {@code name:role+role:bcrypt-hash}. */
    record Entry(String name, Set<String> roles, String hash) {

        static Entry read(String text) {
            var parts = text.strip().split(":", 3);
            if (parts.length != 3 || parts[0].isBlank() || !Passwords.isHash(parts[2])) {
                throw new IllegalStateException("An entry of clarion.staff is not name:role+role:bcrypt-hash.");
            }
            var roles = Set.of(parts[1].split("\\+"));
            if (!ROLES.containsAll(roles)) {
                throw new IllegalStateException(
                        "The log-in \"" + parts[0] + "\" in clarion.staff has a role there is not. There are: "
                                + String.join(", ", ROLES.stream().sorted().toList()) + ".");
            }
            return new Entry(parts[0], roles, parts[2]);
        }
    }
}
