package org.clarion.letters.reviewing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * What a text is like, in 64 bits (simhash, Charikar 2002, over runs of three words): texts that say nearly the same differ in few of
 * them. Case, accents and punctuation count for nothing.
 */
public final class Likeness {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int RUN = 3;

    private Likeness() {}

    /** Zero for a text of no words. */
    public static long of(String text) {
        var counts = new int[Long.SIZE];
        runs(words(text)).stream().mapToLong(Likeness::hash).forEach(hash -> count(counts, hash));
        return IntStream.range(0, Long.SIZE)
                .filter(bit -> counts[bit] > 0)
                .mapToLong(bit -> 1L << bit)
                .reduce(0, (left, right) -> left | right);
    }

    /** In how many bits two of them differ. */
    static int apart(long one, long other) {
        return Long.bitCount(one ^ other);
    }

    private static void count(int[] counts, long hash) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            counts[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
        }
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(NO_WORD.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> runs(List<String> words) {
        return words.size() < RUN
                ? words
                : IntStream.rangeClosed(0, words.size() - RUN)
                        .mapToObj(i -> String.join(" ", words.subList(i, i + RUN)))
                        .toList();
    }

    private static long hash(String run) {
        return MurmurHash3.hash128x64(run.getBytes(UTF_8))[0];
    }
}
