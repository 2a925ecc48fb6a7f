package org.clarion.letters.addressing;

import java.util.Optional;
import org.clarion.letters.sending.LossReason;
import org.jspecify.annotations.Nullable;

/**
 * What failed at an official's address.
 *
 * @param onTheSheet as the sheet has it now
 * @param mended as staff mended it
 * @param again letters whose text is still kept: they can go once more
 * @param gone letters whose text is erased by now
 * @param reason the latest, as a mail server said it
 * @param mailbox where letters go now; nothing where there is no mailbox
 * @param digest whether they leave as one mail a day
 * @param packed whether that mail has a file with all of them
 * @param waiting those that wait to go there
 * @param blocked those that its server's rules refused, and whose text is still kept
 */
public record FailedLetters(
        @Nullable String onTheSheet,
        @Nullable String mended,
        int again,
        int gone,
        @Nullable String failed,
        @Nullable String reason,
        @Nullable String mailbox,
        boolean digest,
        boolean packed,
        int waiting,
        int blocked) {

    /** The address at which letters failed last. */
    Optional<String> failedAt() {
        return Optional.ofNullable(failed);
    }

    public LossReason why() {
        return LossReason.of(reason);
    }
}
