package org.clarion.urgentactions.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works at the desk. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    private String name;

    private UUID id;
    private String passwordHash;
    private String roles;
    private @Nullable String fullName;
    private @Nullable String email;
    private String language;
    private String zone;
    private @Nullable String section;
    private @Nullable Instant suspendedAt;
    private Instant createdAt;

    protected StaffMember() {}

    StaffMember(String name, Set<String> roles, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.roles = String.join(" ", roles);
        this.passwordHash = passwordHash;
        this.language = "en";
        this.zone = "UTC";
        this.createdAt = now;
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

    StaffProfile profile() {
        return new StaffProfile(
                name, fullName == null ? name : fullName, email, language, ZoneId.of(zone), section, roles());
    }
}
