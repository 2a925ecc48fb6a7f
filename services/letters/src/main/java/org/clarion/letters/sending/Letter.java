package org.clarion.letters.sending;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Channel;
import org.clarion.contracts.LetterEvent;
import org.clarion.contracts.LetterEvent.LetterBounced;
import org.clarion.contracts.LetterEvent.LetterDelivered;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Target;
import org.jspecify.annotations.Nullable;

/** One letter to one official, and its fate. It outlives the text it carried. */
@Entity
public class Letter {

    private static final int LONGEST_REASON = 200;

    @Id
    private UUID id;

    private @Nullable UUID manuscriptId;
    private UUID actionId;
    private UUID targetId;
    private String sentTo;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.WRITTEN;

    private @Nullable String reason;
    private int tries;
    private Instant dueAt;
    private Instant writtenAt;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected Letter() {}

    Letter(Manuscript manuscript, Target target, String sentTo, Instant now) {
        this.id = UUID.randomUUID();
        this.manuscriptId = manuscript.id();
        this.actionId = manuscript.actionId();
        this.targetId = target.targetId();
        this.sentTo = sentTo;
        this.dueAt = now;
        this.writtenAt = now;
    }

    /** Into the queue; confirming again is no news. */
    public Optional<LetterSent> confirm(Instant now) {
        if (stage != Stage.WRITTEN) {
            return Optional.empty();
        }
        stage = Stage.QUEUED;
        confirmedAt = now;
        dueAt = now;
        return Optional.of(new LetterSent(id, actionId, targetId, Channel.EMAIL, now));
    }

    /** What others may know of it, from the beginning. */
    List<LetterEvent> soFar() {
        var news = new ArrayList<LetterEvent>();
        if (confirmedAt != null) {
            news.add(new LetterSent(id, actionId, targetId, Channel.EMAIL, confirmedAt));
        }
        if (finishedAt != null) {
            news.add(
                    stage == Stage.ACCEPTED
                            ? new LetterDelivered(id, actionId, targetId, Channel.EMAIL, finishedAt)
                            : new LetterBounced(id, actionId, targetId, Channel.EMAIL, finishedAt));
        }
        return news;
    }

    Optional<LetterDelivered> accepted(Instant now) {
        return finish(Stage.ACCEPTED, null, now)
                ? Optional.of(new LetterDelivered(id, actionId, targetId, Channel.EMAIL, now))
                : Optional.empty();
    }

    Optional<LetterBounced> bounced(String why, Instant now) {
        return gone(Stage.BOUNCED, why, now);
    }

    Optional<LetterBounced> failed(String why, Instant now) {
        return gone(Stage.FAILED, why, now);
    }

    /** Stays in the queue; fails when it has waited for too long. */
    Optional<LetterBounced> deferred(String why, Backoff backoff, Instant now) {
        var since = confirmedAt == null ? writtenAt : confirmedAt;
        var next = backoff.next(tries, since, now);
        if (next.isEmpty()) {
            return failed(why, now);
        }
        tries++;
        waitUntil(next.get(), why);
        return Optional.empty();
    }

    /** Stays in the queue for a reason that no mail server gave. */
    void waitUntil(Instant due, String why) {
        reason = shortened(why);
        dueAt = due;
    }

    private Optional<LetterBounced> gone(Stage last, String why, Instant now) {
        return finish(last, why, now)
                ? Optional.of(new LetterBounced(id, actionId, targetId, Channel.EMAIL, now))
                : Optional.empty();
    }

    private boolean finish(Stage last, @Nullable String why, Instant now) {
        if (stage != Stage.QUEUED) {
            return false;
        }
        stage = last;
        reason = why == null ? null : shortened(why);
        finishedAt = now;
        return true;
    }

    private static String shortened(String why) {
        return why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    public UUID id() {
        return id;
    }

    @Nullable
    UUID manuscriptId() {
        return manuscriptId;
    }

    UUID actionId() {
        return actionId;
    }

    public UUID targetId() {
        return targetId;
    }

    public String sentTo() {
        return sentTo;
    }

    public Stage stage() {
        return stage;
    }

    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
