package org.clarion.supporters.organisations;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.mail.Address;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An organisation of the movement, which may sign statements. It is public: nothing of a person stands in it. */
@Entity
@Table(name = "organisation")
public class PartnerOrganisation {

    private static final String BLANK = " ";

    @Id
    private UUID id;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<OrganisationName> names = new ArrayList<>();

    private String acronym;

    /** Parted by a blank, which no domain has. */
    private String domains;

    private String website;
    private String country;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private boolean secondApprover;
    private String addedBy;
    private Instant addedAt;
    private Instant changedAt;
    private @Nullable UUID mergedInto;
    private @Nullable Instant mergedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected PartnerOrganisation() {}

    @SuppressWarnings("NullAway") // said sets the rest
    PartnerOrganisation(UUID id, OrganisationEntry entry, String by, Instant now) {
        this.id = id;
        this.addedBy = by;
        this.addedAt = now;
        say(entry, now);
    }

    /** What was said of it now holds; a name that is not among those in use any more is a former one. */
    final void say(OrganisationEntry entry, Instant now) {
        var former = names.stream()
                .filter(name -> entry.names().stream().noneMatch(name::saysTheSame))
                .map(name -> name.former(now))
                .toList();
        names.clear();
        names.addAll(entry.names());
        names.addAll(former);
        acronym = entry.acronym();
        domains = String.join(BLANK, entry.domains());
        website = entry.website();
        country = entry.country();
        kind = entry.kind();
        secondApprover = entry.secondApprover();
        changedAt = now;
    }

    /**
     * The other one is this one: its names are former ones of this, its domains are this one's too, and what this one lacks
     * comes from it. A second approver stays asked for if either asked for one.
     */
    void takeIn(PartnerOrganisation other, Instant now) {
        other.names.stream()
                .filter(theirs -> names.stream().noneMatch(theirs::saysTheSame))
                .map(theirs -> theirs.former(now))
                .toList()
                .forEach(names::add);
        domains = String.join(
                BLANK,
                Stream.concat(domains().stream(), other.domains().stream())
                        .distinct()
                        .toList());
        acronym = acronym.isEmpty() ? other.acronym : acronym;
        website = website.isEmpty() ? other.website : website;
        country = country.isEmpty() ? other.country : country;
        secondApprover = secondApprover || other.secondApprover;
        changedAt = now;
        other.mergedInto = id;
        other.mergedAt = now;
    }

    /** Whatever was merged into one that is merged itself leads where that leads. */
    void leadTo(UUID organisation) {
        mergedInto = organisation;
    }

    public UUID id() {
        return id;
    }

    /** What it is called for a reader of this language: in that language, or as it calls itself. */
    public String name(String language) {
        return current().stream()
                .filter(name -> name.language().equals(language))
                .findFirst()
                .or(() -> current().stream().findFirst())
                .map(OrganisationName::name)
                .orElse("");
    }

    /** The language of that name. */
    public String languageOfName(String language) {
        return current().stream()
                .map(OrganisationName::language)
                .filter(language::equals)
                .findFirst()
                .orElseGet(() -> current().getFirst().language());
    }

    /** What it is called, as it calls itself first. */
    public List<OrganisationName> current() {
        return names.stream().filter(name -> !name.isFormer()).toList();
    }

    /** What it was called, the latest last. */
    public List<OrganisationName> former() {
        return names.stream().filter(OrganisationName::isFormer).toList();
    }

    /** Every name it is known by, those in use first. */
    public List<OrganisationName> names() {
        return List.copyOf(names);
    }

    public String acronym() {
        return acronym;
    }

    /** Behind the @ of its own mail. */
    public List<String> domains() {
        return domains.isEmpty() ? List.of() : List.of(domains.split(BLANK));
    }

    /** Whether an address is at its own domain, or below it. */
    public boolean isAtHome(Address address) {
        return domains().stream()
                .anyMatch(
                        own -> address.domain().equals(own) || address.domain().endsWith("." + own));
    }

    public String website() {
        return website;
    }

    /** ISO 3166-1 alpha-2; empty for one that is of no single country. */
    public String country() {
        return country;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** Whether a second person of it has to agree to what the first one signs. */
    public boolean asksForASecondApprover() {
        return secondApprover;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The organisation that this one turned out to be. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public boolean isMerged() {
        return mergedInto != null;
    }
}
