package org.clarion.proof.drill;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.function.LongSupplier;

/**
 * What a drill of letters is to do.
 *
 * @param letters that are confirmed and go to officials
 * @param kills over both instances
 * @param claim how long a letter belongs to whoever sends it
 * @param seed the same seed kills after the same numbers of mails
 */
public record LettersPlan(int letters, int kills, Duration claim, long seed) {

    /** Of the mail server, before it notes a mail and before it says so. */
    private static final int THINKS_AT_MOST_MILLIS = 80;

    /** With the claim that a real house has. */
    public static LettersPlan whole(long seed) {
        return new LettersPlan(5_000, 20, Duration.ofMinutes(2), seed);
    }

    /** For a test. */
    public static LettersPlan small(long seed) {
        return new LettersPlan(60, 2, Duration.ofSeconds(8), seed);
    }

    public LettersPlan of(int wantedLetters, int wantedKills) {
        return new LettersPlan(wantedLetters, wantedKills, claim, seed);
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

    /** Nobody waits for a turn, and a claim ends when the plan says. */
    Map<String, String> settings() {
        return Map.of(
                "LETTERS_PACING_PER_HOUR", "3600000",
                "LETTERS_PACING_AT_ONCE", "1000",
                "LETTERS_PACING_PER_DAY", "10000000",
                "LETTERS_PATIENCE_CLAIM", claim.toString());
    }
}
