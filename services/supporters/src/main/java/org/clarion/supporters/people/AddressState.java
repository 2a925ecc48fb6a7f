package org.clarion.supporters.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with mail to one address, and how that moves on.
 *
 * @param bounces soft ones in a row, without the time to be forgotten between two of them
 * @param since when this began: the first of the soft bounces, the hard one, the complaint; nothing for a good address
 * @param latest when something came back last
 * @param status what the mail server said last, in a code of RFC 3463; nothing for a complaint
 */
@Embeddable
public record AddressState(
        @Column(name = "address_condition") @Enumerated(EnumType.STRING)
        AddressCondition condition,

        @Column(name = "address_bounces") int bounces,
        @Column(name = "address_since") @Nullable Instant since,
        @Column(name = "address_latest") @Nullable Instant latest,
        @Column(name = "address_status") @Nullable String status) {

    /** Of whom nothing is known. */
    public static final AddressState GOOD = new AddressState(AddressCondition.GOOD, 0, null, null, null);

    /** A mail came back. What is known to be worse stays: a full mailbox says nothing of a complaint. */
    AddressState bounced(String said, BouncePatience patience, Instant now) {
        if (condition == AddressCondition.COMPLAINED || condition == AddressCondition.HARD_BOUNCED) {
            return this;
        }
        return BounceSeverity.of(said) == BounceSeverity.HARD
                ? new AddressState(AddressCondition.HARD_BOUNCED, bounces, now, now, said)
                : softly(said, patience, now);
    }

    private AddressState softly(String said, BouncePatience patience, Instant now) {
        var first = since == null
                        || latest == null
                        || latest.plus(patience.forgottenAfter()).isBefore(now)
                ? now
                : since;
        var count = first.equals(now) ? 1 : bounces + 1;
        var isEnough = count >= patience.fewest() && !now.isBefore(first.plus(patience.over()));
        return new AddressState(
                isEnough || condition == AddressCondition.SOFT_PAUSED
                        ? AddressCondition.SOFT_PAUSED
                        : AddressCondition.SOFT_BOUNCING,
                count,
                first,
                now,
                said);
    }

    /** Its owner told their provider that they do not want our mail. */
    AddressState complained(Instant now) {
        return condition == AddressCondition.COMPLAINED
                ? this
                : new AddressState(AddressCondition.COMPLAINED, bounces, now, now, null);
    }
}
