package org.clarion.urgentactions.embassies;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent.EmbassyChanged;
import org.clarion.urgentactions.filing.EntryCheck;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** An embassy of a country in another. */
@Entity
public class Embassy {

    @Id
    private UUID id;

    @Version
    private long version;

    private String country;
    private String seat;
    private String name;
    private String office;
    private String salutation;
    private String address;
    private String email;
    private String phone;
    private String fax;
    private String languages;
    private @Nullable LocalDate checkedOn;
    private @Nullable String checkedBy;
    private Instant changedAt;
    private String changedBy;

    /** By host; the country of the embassy stands beside each, so that the database sees that no host has two. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "embassy_host", joinColumns = @JoinColumn(name = "embassy_id"))
    @MapKeyColumn(name = "host")
    @Column(name = "sending")
    private Map<String, String> hosts = new HashMap<>();

    protected Embassy() {}

    Embassy(UUID id, EmbassyEntry entry, @Nullable EntryCheck check, String by, Instant now) {
        this.id = id;
        write(entry, by, now);
        if (check != null) {
            check(check);
        }
    }

    /** Says something else of it from now on. */
    void write(EmbassyEntry entry, String by, Instant now) {
        country = entry.country();
        seat = entry.seat();
        name = entry.name();
        office = entry.office();
        salutation = entry.salutation();
        address = String.join("\n", entry.address());
        email = entry.email();
        phone = entry.phone();
        fax = entry.fax();
        languages = String.join(" ", entry.languages());
        changedBy = by;
        changedAt = now;
        hosts.keySet().retainAll(entry.hosts());
        entry.hosts().forEach(host -> hosts.put(host, entry.country()));
    }

    /** Somebody saw to it that it is right. */
    void check(EntryCheck check) {
        checkedOn = check.day();
        checkedBy = check.by();
    }

    /** All that the directory says of it. */
    public EmbassyEntry entry() {
        return new EmbassyEntry(
                country,
                seat,
                hosts.keySet().stream()
                        .filter(host -> !host.equals(seat))
                        .sorted()
                        .toList(),
                name,
                office,
                salutation,
                address.lines().toList(),
                email,
                phone,
                fax,
                Arrays.stream(languages.split(" "))
                        .filter(tag -> !tag.isEmpty())
                        .toList());
    }

    /** Nothing where nobody has looked at it. */
    public @Nullable EntryCheck checked() {
        return checkedOn == null || checkedBy == null ? null : new EntryCheck(checkedOn, checkedBy);
    }

    /** As others are told of it. */
    EmbassyChanged told(long version, boolean listed) {
        var entry = entry();
        return new EmbassyChanged(
                id,
                version,
                listed,
                country,
                seat,
                entry.hosts().stream().sorted().toList(),
                name,
                office,
                salutation,
                entry.address(),
                unlessEmpty(email),
                unlessEmpty(phone),
                unlessEmpty(fax),
                entry.languages(),
                checkedOn);
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    public boolean accepts(String host) {
        return hosts.containsKey(host);
    }

    /** Whom a letter greets, or the office where no name is known. */
    public String addressee() {
        return name.isEmpty() ? office : name;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String country() {
        return country;
    }

    public String seat() {
        return seat;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    List<String> hosts() {
        return entry().hosts();
    }
}
