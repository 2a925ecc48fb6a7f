package org.clarion.proof.drill;

import java.util.Random;

/**
 * What a drill of a mailing is to do.
 *
 * @param seed the same seed kills after the same numbers of mails
 */
public record MailingPlan(int mails, int kills, long seed) {

    public static MailingPlan whole(long seed) {
        return new MailingPlan(40_000, 20, seed);
    }

    /** For a test. */
    public static MailingPlan small(long seed) {
        return new MailingPlan(1500, 2, seed);
    }

    public MailingPlan of(int wantedMails, int wantedKills) {
        return new MailingPlan(wantedMails, wantedKills, seed);
    }

    /** After how many mails each kill comes: at random instants, none of them near the end. */
    long[] instants() {
        return new Random(seed)
                .longs(kills, 1, Math.max(2, mails * 8L / 10))
                .sorted()
                .toArray();
    }
}
