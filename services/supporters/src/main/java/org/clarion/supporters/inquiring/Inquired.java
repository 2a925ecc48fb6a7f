package org.clarion.supporters.inquiring;

import java.time.Instant;
import java.util.List;
import org.clarion.supporters.people.AddressState;
import org.clarion.supporters.people.SupporterStage;
import org.jspecify.annotations.Nullable;

/**
 * What staff see of one person: what they need to answer, and neither name nor address.
 *
 * @param until when their row ends
 * @param mails the latest ones, the newest first
 */
record Inquired(
        SupporterStage stage,
        Instant askedAt,
        @Nullable Instant until,
        String language,
        AddressState address,
        List<InquiredMail> mails) {

    static final int MOST_MAILS = 100;

    /** Whether there may be more of them. */
    public boolean isCut() {
        return mails.size() == MOST_MAILS;
    }
}
