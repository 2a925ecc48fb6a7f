package org.clarion.urgentactions.staff.links;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a link in somebody's mail may do, once, for a while. */
@Entity
public class AccountLink {

    /** What that is. */
    public enum Kind {
        NEW_PASSWORD,
        NEW_ADDRESS
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String member;
    private String email;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected AccountLink() {}

    AccountLink(Kind kind, String member, String email, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.member = member;
        this.email = email;
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    boolean opens(Kind asked, Instant now) {
        return kind == asked && usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    /** The log-in name of the account. */
    public String member() {
        return member;
    }

    /** Where the mail goes: for another address, that one. */
    public String email() {
        return email;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
