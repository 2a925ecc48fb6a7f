package org.clarion.urgentactions.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who works at the desk. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    private static final int PATIENCE = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    @Id
    private String name;

    private String passwordHash;
    private String roles;
    private int failures;
    private @Nullable Instant lockedUntil;

    protected StaffMember() {}

    StaffMember(String name, Set<String> roles, String passwordHash) {
        this.name = name;
        this.roles = String.join(" ", roles);
        this.passwordHash = passwordHash;
    }

    /** Whether this entry must be left alone for now, whoever knocks. */
    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** A wrong password. Five in a row close the entry for a while: guessing must not pay. */
    void refused(Instant now) {
        failures++;
        if (failures >= PATIENCE) {
            failures = 0;
            lockedUntil = now.plus(PAUSE);
        }
    }

    void letIn() {
        failures = 0;
        lockedUntil = null;
    }

    void becomes(Set<String> newRoles, String newHash) {
        roles = String.join(" ", newRoles);
        passwordHash = newHash;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Set<String> roles() {
        return Set.of(roles.split(" "));
    }
}
