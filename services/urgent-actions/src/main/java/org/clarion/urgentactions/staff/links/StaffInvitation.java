package org.clarion.urgentactions.staff.links;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.clarion.urgentactions.staff.AccountLimits;
import org.jspecify.annotations.Nullable;

/** Somebody is asked to work here: everything of their account but the password, which they choose. */
@Entity
public class StaffInvitation {

    @Id
    private UUID id;

    private String name;
    private String fullName;
    private String email;
    private String language;
    private @Nullable String section;
    private String roles;
    private String invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected StaffInvitation() {}

    StaffInvitation(UUID id, Invited invited, String by, Instant now, Instant expiresAt) {
        this.id = id;
        this.name = invited.name();
        this.fullName = invited.fullName();
        this.email = invited.email();
        this.language = invited.language();
        this.section = invited.section();
        this.roles = String.join(" ", invited.roles());
        this.invitedBy = by;
        this.invitedAt = now;
        this.expiresAt = expiresAt;
    }

    /** Whom an administrator asks. */
    public record Invited(
            String name,
            String fullName,
            String email,
            String language,
            @Nullable String section,
            Set<String> roles) {}

    void again(Instant until) {
        expiresAt = until;
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    /** Neither taken up nor withdrawn; it may be too old. */
    public boolean isOpen() {
        return acceptedAt == null && withdrawnAt == null;
    }

    boolean canBeTakenUp(Instant now) {
        return isOpen() && now.isBefore(expiresAt);
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** The log-in name of whoever asked. */
    public String invitedBy() {
        return invitedBy;
    }

    public Invited invited() {
        return new Invited(name, fullName, email, language, section, AccountLimits.roles(roles));
    }
}
