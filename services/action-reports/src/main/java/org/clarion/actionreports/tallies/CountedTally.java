package org.clarion.actionreports.tallies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is kept of a tally itself: how many it counted is in its figures' reports. */
@Entity
@Table(name = "tally")
class CountedTally {

    @Id
    private UUID tallyId;

    private UUID actionId;
    private String name;
    private String nameKey;
    private LocalDate actedOn;
    private @Nullable String country;
    private @Nullable String section;
    private int people;
    private boolean replied;
    private String countedBy;
    private Instant countedAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected CountedTally() {}

    @SuppressWarnings("NullAway") // the rest is as it would be corrected
    CountedTally(UUID tallyId, UUID actionId, TallyCount count, String who, Instant now) {
        this.tallyId = tallyId;
        this.actionId = actionId;
        this.countedBy = who;
        this.countedAt = now;
        correct(count);
    }

    final void correct(TallyCount count) {
        name = count.name();
        nameKey = count.key();
        actedOn = count.actedOn();
        country = count.country();
        section = count.section();
        people = count.people();
        replied = count.replied();
    }

    void withdraw(String who, Instant now) {
        withdrawnBy = who;
        withdrawnAt = now;
    }

    UUID tallyId() {
        return tallyId;
    }

    /** As pages show it, without its figures. */
    GroupTally bare() {
        var count = new TallyCount(name, actedOn, country, section, people, replied, Map.of());
        return new GroupTally(tallyId, actionId, count, countedBy, countedAt, withdrawnBy, withdrawnAt, List.of());
    }
}
