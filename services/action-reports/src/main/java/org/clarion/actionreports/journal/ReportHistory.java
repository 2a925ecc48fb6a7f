package org.clarion.actionreports.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What has befallen a report, and when: each of these once. */
public record ReportHistory(
        @Nullable Instant verifiedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant bouncedAt,
        @Nullable Instant withdrawnAt) {

    ReportHistory verified(Instant now) {
        return verifiedAt != null ? this : new ReportHistory(now, deliveredAt, bouncedAt, withdrawnAt);
    }

    ReportHistory unverified() {
        return new ReportHistory(null, deliveredAt, bouncedAt, withdrawnAt);
    }

    ReportHistory delivered(Instant now) {
        return deliveredAt != null ? this : new ReportHistory(verifiedAt, now, bouncedAt, withdrawnAt);
    }

    ReportHistory bounced(Instant now) {
        return bouncedAt != null ? this : new ReportHistory(verifiedAt, deliveredAt, now, withdrawnAt);
    }

    ReportHistory withdrawn(Instant now) {
        return withdrawnAt != null ? this : new ReportHistory(verifiedAt, deliveredAt, bouncedAt, now);
    }

    /** What came back was not delivered, in whichever order we heard of it. */
    boolean arrived() {
        return deliveredAt != null && bouncedAt == null;
    }
}
