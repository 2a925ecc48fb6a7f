package org.clarion.supporters.organisations.contacts;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** Somebody at an organisation whom staff write to. */
@Entity
public class OrganisationContact {

    @Id
    private UUID id;

    private UUID organisationId;

    @Convert(converter = PersonalText.class)
    private String name;

    @Convert(converter = PersonalText.class)
    private @Nullable String office;

    @Convert(converter = PersonalText.class)
    private String address;

    private String pseudonym;
    private String language;
    private String addedBy;
    private Instant addedAt;
    private Instant keptUntil;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected OrganisationContact() {}

    OrganisationContact(
            UUID id,
            UUID organisation,
            OrganisationContactEntry entry,
            String pseudonym,
            String by,
            Instant now,
            Instant until) {
        this.id = id;
        this.organisationId = organisation;
        this.name = entry.name();
        this.office = entry.office().isEmpty() ? null : entry.office();
        this.address = entry.address().value();
        this.pseudonym = pseudonym;
        this.language = entry.language();
        this.addedBy = by;
        this.addedAt = now;
        this.keptUntil = until;
    }

    /** They are written to now: what is kept of them is needed for longer. */
    void keepUntil(Instant until) {
        keptUntil = until;
    }

    void moveTo(UUID organisation) {
        organisationId = organisation;
    }

    public UUID id() {
        return id;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    /** What they do there; empty where nobody said. */
    public String office() {
        return office == null ? "" : office;
    }

    public Optional<Address> address() {
        return Address.parse(address);
    }

    public String pseudonym() {
        return pseudonym;
    }

    /** In which they are written to. */
    public String language() {
        return language;
    }

    /** A log-in name. */
    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant keptUntil() {
        return keptUntil;
    }
}
