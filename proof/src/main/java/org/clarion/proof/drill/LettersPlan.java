package org.clarion.proof.drill;

import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * What a drill of letters is to do.
 *
 * @param letters that are confirmed and go to officials
 * @param kills over both instances
 * @param waits until the claims of the killed end by themselves; else they are ended once nothing else is left to send
 * @param seed the same seed kills after the same numbers of mails
 */
public record LettersPlan(int letters, int kills, boolean waits, long seed) {

    /** Of the mail server, before it notes a mail and before it says so. */
    private static final int THINKS_AT_MOST_MILLIS = 80;

    public static LettersPlan whole(long seed) {
        return new LettersPlan(3_000, 20, true, seed);
    }

    /** For a test. */
    public static LettersPlan small(long seed) {
        return new LettersPlan(60, 2, false, seed);
    }

    public LettersPlan of(int wantedLetters, int wantedKills) {
        return new LettersPlan(wantedLetters, wantedKills, waits, seed);
    }

    /** After how many mails each kill comes: at random instants, none of them near the end. */
    long[] instants() {
        return new Random(seed)
                .longs(kills, 1, Math.max(2, letters * 7L / 10))
                .sorted()
                .toArray();
    }

    /** How long the mail server takes each time it thinks. */
    LongSupplier thinks() {
        var random = new Random(seed);
        return () -> random.nextInt(THINKS_AT_MOST_MILLIS);
    }

    /** Nobody waits for a turn; all else is as it is delivered. */
    Map<String, String> settings() {
        return Map.of(
                "LETTERS_PACING_PER_HOUR", "3600000",
                "LETTERS_PACING_AT_ONCE", "1000",
                "LETTERS_PACING_PER_DAY", "10000000");
    }
}
