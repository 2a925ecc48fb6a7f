package org.clarion.actionreports.journal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A report as the view shows it: where it stands now and what it counts. Other rooms ask {@link ReportsNow} in the names
 * of these fields, for those of them that they need: what is kept beside a report is looked up only then.
 */
@Entity
@Immutable
public class ReportNow {

    @Id
    private UUID reportId;

    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private @Nullable UUID targetId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private int quantity;
    private @Nullable String country;
    private @Nullable String section;
    private boolean replied;
    private Instant acceptedAt;

    /** Encrypted. */
    private byte @Nullable [] comment;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    private boolean counts;
    private boolean isVerified;
    private boolean hasArrived;
    private boolean hasComeBack;
    private boolean isWithdrawn;

    @Enumerated(EnumType.STRING)
    private ReportStanding standing;

    @SuppressWarnings("NullAway") // for Hibernate, which fills the fields
    protected ReportNow() {}
}
