package org.clarion.supporters.mailing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.clarion.mail.due.MailFate;
import org.jspecify.annotations.Nullable;

/** One mail to one supporter. */
@Entity
class DueMail {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID supporterId;

    /** What an alert is about. */
    private @Nullable UUID actionId;

    /** The version of the sheet that the news was decided with, of what is told once for each. */
    private @Nullable Long newsVersion;

    /** What is to be confirmed, of a mail about following a case. */
    private @Nullable UUID followId;

    private Instant madeAt;

    @Embedded
    private MailFate fate;

    /** Which instance sends it, or was about to. */
    private @Nullable UUID claimedBy;

    private @Nullable Instant writtenAt;

    /** Because of what its reader chose; empty for what went, waits, or was not needed for another reason. */
    @Enumerated(EnumType.STRING)
    private @Nullable KeptBack keptBack;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected DueMail() {}

    DueMail(Kind kind, UUID supporterId, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.supporterId = supporterId;
        this.madeAt = now;
        this.fate = MailFate.due(now);
    }

    /** A mail that asks whether a case is to be followed. */
    static DueMail aboutFollowing(UUID followId, UUID supporterId, Instant now) {
        var mail = new DueMail(Kind.FOLLOW, supporterId, now);
        mail.followId = followId;
        return mail;
    }

    void move(UnaryOperator<MailFate> deed) {
        fate = deed.apply(fate);
    }

    /** It is about to go. */
    void written(Instant now) {
        writtenAt = now;
    }

    /** Its reader chose not to get it. */
    void keepBack(KeptBack why, Instant now) {
        keptBack = why;
        move(fate -> fate.notNeeded(now));
    }

    /** Whether it may still go. */
    boolean isOpen() {
        return fate.open();
    }

    /** Whether it is this instance's to send. */
    boolean isClaimedBy(UUID sender) {
        return fate.state() == MailFate.State.CLAIMED && sender.equals(claimedBy);
    }

    UUID id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    UUID supporterId() {
        return supporterId;
    }

    @Nullable
    UUID actionId() {
        return actionId;
    }

    /** 0 for what there is one of. */
    long newsVersion() {
        return newsVersion == null ? 0 : newsVersion;
    }

    @Nullable
    UUID followId() {
        return followId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
