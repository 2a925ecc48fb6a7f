package org.clarion.urgentactions.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.clarion.access.Roles;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the desk: an account. Only what changed is written: whoever saves their name at the moment an administrator
 * suspends them must not bring back what they were.
 */
@Entity
@DynamicUpdate
@Table(name = "staff_member")
public class StaffMember {

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
    private @Nullable String providerSubject;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StaffMember() {}

    public StaffMember(String name, Set<String> roles, String passwordHash, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.roles = String.join(" ", roles);
        this.passwordHash = passwordHash;
        this.language = "en";
        this.zone = "UTC";
        this.createdAt = now;
    }

    /** As an operator configured it; whoever was suspended is so no more, and whoever signed on by a provider has a password. */
    public void becomes(Set<String> newRoles, String newHash) {
        roles = String.join(" ", newRoles);
        passwordHash = newHash;
        suspendedAt = null;
        providerSubject = null;
    }

    /** What they say of themselves. */
    public void isCalled(@Nullable String newFullName, String newLanguage, ZoneId newZone) {
        fullName = newFullName;
        language = newLanguage;
        zone = newZone.getId();
    }

    public void hasPassword(String hash) {
        passwordHash = hash;
    }

    public void hasAddress(String address) {
        email = address;
    }

    /** What administrators say of them. */
    public void worksAs(Set<String> newRoles, @Nullable String newSection) {
        roles = String.join(" ", newRoles);
        section = newSection;
    }

    /** Who the organisation's provider says they are; from now on it lets them in. */
    public void signsOnAs(String subject) {
        providerSubject = subject;
    }

    public void suspend(Instant now) {
        suspendedAt = now;
    }

    public void reactivate() {
        suspendedAt = null;
    }

    /** What they log in with; it never changes. */
    public String name() {
        return name;
    }

    /** By which the record and events know them. */
    public UUID id() {
        return id;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Set<String> roles() {
        return AccountLimits.roles(roles);
    }

    public boolean isAdministrator() {
        return roles().contains(Roles.ADMINISTRATOR);
    }

    public @Nullable String providerSubject() {
        return providerSubject;
    }

    public boolean isSuspended() {
        return suspendedAt != null;
    }

    public @Nullable Instant suspendedAt() {
        return suspendedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public StaffProfile profile() {
        return new StaffProfile(
                name, fullName == null ? name : fullName, email, language, ZoneId.of(zone), section, roles());
    }
}
