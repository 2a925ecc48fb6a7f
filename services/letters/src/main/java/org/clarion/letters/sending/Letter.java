package org.clarion.letters.sending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterFailed;
import org.clarion.contracts.LetterEvent.LetterForgotten;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Target;
import org.clarion.mail.due.MailBackOff;
import org.jspecify.annotations.Nullable;

/** One letter to one official, and its fate. It outlives the text it carried. */
@Entity
public class Letter {

    @Id
    private UUID id;

    private @Nullable UUID manuscriptId;
    private UUID actionId;
    private UUID targetId;
    private String sentTo;

    @Enumerated(EnumType.STRING)
    private LetterStage stage = LetterStage.WRITTEN;

    private @Nullable String reason;
    private int tries;
    private Instant dueAt;
    private Instant writtenAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant autoRepliedAt;
    private @Nullable Instant answeredAt;
    private @Nullable Instant claimedUntil;
    private @Nullable UUID digestId;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Letter() {}

    Letter(Manuscript manuscript, Target target, String sentTo, Instant now) {
        this(manuscript.id(), manuscript.actionId(), target.targetId(), sentTo, now);
    }

    Letter(UUID manuscriptId, UUID actionId, UUID targetId, String sentTo, Instant now) {
        this.id = UUID.randomUUID();
        this.manuscriptId = manuscriptId;
        this.actionId = actionId;
        this.targetId = targetId;
        this.sentTo = sentTo;
        this.dueAt = now;
        this.writtenAt = now;
    }

    /** Into the queue; confirming again is no news. */
    public Optional<LetterSent> confirm(String country, Instant now) {
        if (stage != LetterStage.WRITTEN) {
            return Optional.empty();
        }
        stage = LetterStage.QUEUED;
        confirmedAt = now;
        dueAt = now;
        return Optional.of(new LetterSent(id, actionId, targetId, Channel.EMAIL, country, now));
    }

    /** Somebody is to read it before it goes. */
    public void holdForReview() {
        if (stage == LetterStage.QUEUED) {
            stage = LetterStage.IN_REVIEW;
        }
    }

    /** It may go; anything but a letter that was held stays as it is. */
    public void release(Instant now) {
        if (stage == LetterStage.IN_REVIEW) {
            stage = LetterStage.QUEUED;
            dueAt = now;
        }
    }

    /** Staff gave it back to its writer: it never leaves. */
    public Optional<LetterFailed> giveBack(Instant now) {
        return stage == LetterStage.IN_REVIEW ? failed(LossReason.GIVEN_BACK, now) : Optional.empty();
    }

    /** What others may know of it, from the beginning; the writer's country may be forgotten by now. */
    List<LetterEvent> soFar() {
        return Stream.of(sent(), fate()).flatMap(Optional::stream).toList();
    }

    private Optional<LetterEvent> sent() {
        return Optional.ofNullable(confirmedAt)
                .map(at -> new LetterSent(id, actionId, targetId, Channel.EMAIL, null, at));
    }

    private Optional<LetterEvent> fate() {
        return Optional.ofNullable(finishedAt).map(at -> switch (stage) {
            case WRITTEN, IN_REVIEW, QUEUED -> throw new IllegalStateException("a letter on its way has no end");
            case ACCEPTED -> new LetterDelivered(id, actionId, targetId, Channel.EMAIL, at);
            case BOUNCED, RETURNED -> bounce(at);
            case FAILED -> new LetterFailed(id, actionId, targetId, Channel.EMAIL, at);
        });
    }

    Optional<LetterDelivered> accepted(Instant now) {
        return move(LetterStage.QUEUED, LetterStage.ACCEPTED, null, now)
                ? Optional.of(new LetterDelivered(id, actionId, targetId, Channel.EMAIL, now))
                : Optional.empty();
    }

    Optional<LetterBounced> bounced(String why, Instant now) {
        return move(LetterStage.QUEUED, LetterStage.BOUNCED, why, now) ? Optional.of(bounce(now)) : Optional.empty();
    }

    /** Accepted first, and sent back by mail later. A bounce that is heard twice is no news. */
    public Optional<LetterBounced> cameBack(String why, Instant now) {
        return move(LetterStage.ACCEPTED, LetterStage.RETURNED, why, now) ? Optional.of(bounce(now)) : Optional.empty();
    }

    /** It goes once more as another letter: this one is in no total any more. */
    public Optional<LetterFailed> replaced(Instant now) {
        var from = stage == LetterStage.RETURNED ? LetterStage.RETURNED : LetterStage.BOUNCED;
        return move(from, LetterStage.FAILED, LossReason.SENT_AGAIN, now)
                ? Optional.of(new LetterFailed(id, actionId, targetId, Channel.EMAIL, now))
                : Optional.empty();
    }

    /** While it waits it may yet go to another address. */
    public void redirect(String address) {
        if (stage == LetterStage.QUEUED || stage == LetterStage.IN_REVIEW) {
            sentTo = address;
        }
    }

    /** A machine answered it: it stays where it is. */
    public void autoReplied(Instant now) {
        autoRepliedAt = autoRepliedAt == null ? now : autoRepliedAt;
    }

    /** Its official answered it: it stays where it is. */
    public void answered(Instant now) {
        answeredAt = answeredAt == null ? now : answeredAt;
    }

    /** Whether its official answered, as far as we know. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    Optional<LetterFailed> failed(String why, Instant now) {
        var from = stage == LetterStage.IN_REVIEW ? LetterStage.IN_REVIEW : LetterStage.QUEUED;
        return move(from, LetterStage.FAILED, why, now)
                ? Optional.of(new LetterFailed(id, actionId, targetId, Channel.EMAIL, now))
                : Optional.empty();
    }

    /** Its writer is erased. What waits has failed; of what nobody confirmed nobody has heard. */
    List<LetterEvent> forgotten(Instant now) {
        var failed = failed(LossReason.WRITER_GONE, now);
        return stage == LetterStage.WRITTEN
                ? List.of()
                : Stream.concat(failed.stream(), Stream.of(new LetterForgotten(id, actionId, targetId, now)))
                        .map(LetterEvent.class::cast)
                        .toList();
    }

    /** Stays in the queue; fails when it has waited for too long. */
    Optional<LetterFailed> deferred(String why, MailBackOff backOff, Instant now) {
        tries++;
        var since = confirmedAt == null ? writtenAt : confirmedAt;
        var next = backOff.next(tries, since, now);
        next.ifPresent(due -> waitUntil(due, why));
        return next.isPresent() ? Optional.empty() : failed(why, now);
    }

    /** Somebody sends it now; should that one die, it is due again then. */
    void claimed(Instant end) {
        dueAt = end;
        claimedUntil = end;
    }

    /** It leaves in this mail, with others. */
    void gather(UUID digest) {
        digestId = digest;
    }

    /** It leaves in another mail, then. */
    void release(Instant due, @Nullable String why) {
        digestId = null;
        waitUntil(due, why == null ? reason : why);
    }

    /** The mail it left in, or is to leave in, with others. */
    public Optional<UUID> digest() {
        return Optional.ofNullable(digestId);
    }

    /** Whether it may be on the wire. */
    boolean isBeingSent(Instant now) {
        return stage == LetterStage.QUEUED && claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** Stays in the queue for a reason that no mail server gave. */
    void waitUntil(Instant due, @Nullable String why) {
        reason = why;
        dueAt = due;
        claimedUntil = null;
    }

    /** Whether it reached its official, as far as anybody knows. */
    public boolean mayBeAnswered() {
        return stage == LetterStage.ACCEPTED;
    }

    private LetterBounced bounce(Instant now) {
        return new LetterBounced(id, actionId, targetId, Channel.EMAIL, now);
    }

    private boolean move(LetterStage from, LetterStage to, @Nullable String why, Instant now) {
        if (stage != from) {
            return false;
        }
        stage = to;
        reason = why;
        finishedAt = now;
        return true;
    }

    public UUID id() {
        return id;
    }

    @Nullable
    UUID manuscriptId() {
        return manuscriptId;
    }

    /** Whether another one went in its place. */
    public boolean isReplaced() {
        return LossReason.SENT_AGAIN.equals(reason);
    }

    public UUID actionId() {
        return actionId;
    }

    public UUID targetId() {
        return targetId;
    }

    public String sentTo() {
        return sentTo;
    }

    public LetterStage stage() {
        return stage;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** When its fate was known: of one that was accepted, when it left. */
    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public @Nullable String reason() {
        return reason;
    }
}
