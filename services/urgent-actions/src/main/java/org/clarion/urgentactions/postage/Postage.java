package org.clarion.urgentactions.postage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent.PostageChanged;
import org.clarion.urgentactions.filing.EntryCheck;
import org.jspecify.annotations.Nullable;

/** How post goes from a country to a place. */
@Entity
public class Postage {

    @Id
    private UUID id;

    @Version
    private long version;

    private String sender;
    private String destination;
    private boolean delivered;
    private @Nullable BigDecimal price;
    private String currency;
    private @Nullable Integer days;
    private String note;
    private @Nullable LocalDate checkedOn;
    private @Nullable String checkedBy;
    private Instant changedAt;
    private String changedBy;

    protected Postage() {}

    Postage(UUID id, PostageEntry entry, @Nullable EntryCheck check, String by, Instant now) {
        this.id = id;
        write(entry, by, now);
        if (check != null) {
            check(check);
        }
    }

    /** Says something else of it from now on. */
    void write(PostageEntry entry, String by, Instant now) {
        sender = entry.from();
        destination = entry.to();
        delivered = entry.delivered();
        price = entry.price();
        currency = entry.currency();
        days = entry.days();
        note = entry.note();
        changedBy = by;
        changedAt = now;
    }

    /** Somebody saw to it that it is right. */
    void check(EntryCheck check) {
        checkedOn = check.day();
        checkedBy = check.by();
    }

    /** All that the table says of it. */
    public PostageEntry entry() {
        return new PostageEntry(sender, destination, delivered, price, currency, days, note);
    }

    /** Nothing where nobody has looked at it. */
    public @Nullable EntryCheck checked() {
        return checkedOn == null || checkedBy == null ? null : new EntryCheck(checkedOn, checkedBy);
    }

    /** As others are told of it. */
    PostageChanged told(long newer, boolean listed) {
        return new PostageChanged(
                id,
                newer,
                listed,
                sender,
                destination,
                delivered,
                price,
                currency.isEmpty() ? null : currency,
                days,
                note,
                checkedOn);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String from() {
        return sender;
    }

    public String to() {
        return destination;
    }

    public boolean isDelivered() {
        return delivered;
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
