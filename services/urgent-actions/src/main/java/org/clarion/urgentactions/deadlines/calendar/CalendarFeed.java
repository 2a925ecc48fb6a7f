package org.clarion.urgentactions.deadlines.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The one address at which a member's calendar program reads deadlines. */
@Entity
public class CalendarFeed {

    @Id
    private String member;

    private byte[] tokenHash;
    private boolean onlyMine;
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(String member) {
        this.member = member;
    }

    /** From now on it is at another address; the old one opens nothing. */
    void renew(byte[] hash, boolean mineOnly, Instant now) {
        tokenHash = hash.clone();
        onlyMine = mineOnly;
        madeAt = now;
    }

    String member() {
        return member;
    }

    /** Whether it shows the deadlines that are in its member's hands, and no others. */
    public boolean onlyMine() {
        return onlyMine;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
