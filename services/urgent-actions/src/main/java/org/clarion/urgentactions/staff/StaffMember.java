package org.clarion.urgentactions.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

/** Somebody who works at the desk. */
@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    private String name;

    private String passwordHash;
    private String roles;

    protected StaffMember() {}

    StaffMember(String name, Set<String> roles, String passwordHash) {
        this.name = name;
        this.roles = String.join(" ", roles);
        this.passwordHash = passwordHash;
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
