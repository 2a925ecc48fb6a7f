package org.clarion.actionreports.accepting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has befallen a report, and when: each of these once. */
public record Fate(
        @Nullable Instant verifiedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant withdrawnAt) {

    Fate verified(Instant now) {
        return verifiedAt != null ? this : new Fate(now, deliveredAt, bouncedAt, withdrawnAt);
    }

    Fate unverified() {
        return new Fate(null, deliveredAt, bouncedAt, withdrawnAt);
    }

    Fate delivered(Instant now) {
        return deliveredAt != null ? this : new Fate(verifiedAt, now, bouncedAt, withdrawnAt);
    }

    Fate bounced(Instant now) {
        return bouncedAt != null ? this : new Fate(verifiedAt, deliveredAt, now, withdrawnAt);
    }

    Fate withdrawn(Instant now) {
        return withdrawnAt != null ? this : new Fate(verifiedAt, deliveredAt, bouncedAt, now);
    }

    /** What came back was not delivered, in whichever order we heard of it. */
    boolean arrived() {
        return deliveredAt != null && bouncedAt == null;
    }
}
