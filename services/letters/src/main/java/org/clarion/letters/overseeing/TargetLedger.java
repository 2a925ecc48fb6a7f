package org.clarion.letters.overseeing;

import java.util.UUID;
import org.clarion.letters.answering.Position;
import org.jspecify.annotations.Nullable;

/**
 * One official's letters, no more than is known of them: a letter that was answered was accepted too.
 *
 * @param delayed waiting, because their mail server was busy or silent
 * @param autoReplied accepted, and a machine answered
 * @param answered accepted, and the official answered, as far as we know
 * @param withdrawn its writer had it erased before it went
 * @param position as staff judge it
 */
public record TargetLedger(
        UUID id,
        String name,
        long written,
        long inReview,
        long queued,
        long delayed,
        long accepted,
        long autoReplied,
        long answered,
        long bounced,
        long failed,
        long withdrawn,
        @Nullable Position position,
        boolean writtenTo) {

    /** How many wait to go there. */
    public int waiting() {
        return Math.toIntExact(inReview + queued + delayed);
    }

    /** For the form. */
    public String stands() {
        return position == null ? "" : position.name();
    }
}
