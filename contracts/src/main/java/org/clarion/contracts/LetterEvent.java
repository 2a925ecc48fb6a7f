package org.clarion.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the letters service tells. The subject is the action: its letters are heard in order. */
public sealed interface LetterEvent extends Event {

    UUID letterId();

    UUID actionId();

    UUID targetId();

    @Override
    default UUID subject() {
        return actionId();
    }

    /**
     * A confirmed person handed a letter to Clarion for sending. Counts as reported and verified.
     *
     * @param country the writer's, ISO 3166-1 alpha-2, when it is known
     */
    @EventType("letter.sent.v1")
    record LetterSent(
            UUID letterId,
            UUID actionId,
            UUID targetId,
            Channel channel,
            @Nullable String country,
            Instant at) implements LetterEvent {}

    /** The target's mail server accepted the letter. Counts as delivered until a bounce says otherwise. */
    @EventType("letter.delivered.v1")
    record LetterDelivered(UUID letterId, UUID actionId, UUID targetId, Channel channel, Instant at)
            implements LetterEvent {}

    /** The letter came back or was refused for good. Takes back what was delivered. */
    @EventType("letter.bounced.v1")
    record LetterBounced(UUID letterId, UUID actionId, UUID targetId, Channel channel, Instant at)
            implements LetterEvent {}

    /** The letter never left: we gave up, or the action ended first. Takes it out of all totals. */
    @EventType("letter.failed.v1")
    record LetterFailed(UUID letterId, UUID actionId, UUID targetId, Channel channel, Instant at)
            implements LetterEvent {}

    /** Its writer is erased, and whoever keeps words of theirs beside the letter erases them too. What was counted stays counted. */
    @EventType("letter.forgotten.v1")
    record LetterForgotten(UUID letterId, UUID actionId, UUID targetId, Instant at) implements LetterEvent {}
}
