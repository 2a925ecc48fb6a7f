package org.clarion.supporters.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.clarion.privacy.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * A question that people answer at a glance and robots for all forms do not (CAPTCHA): one of some words has to be typed.
 * Which words and which of them follows from the sealed form it is asked about and our key, so that nothing is stored, every
 * form has its own, and a wrong answer is followed by another question. No picture, no script, nobody else's service.
 */
@ApplicationScoped
public class HumanQuestion {

    /** Nobody reads five words and types one faster than this. */
    private static final Duration FASTEST = Duration.ofSeconds(2);

    private static final int WORDS = 5;

    private final Pseudonyms fingerprints;

    HumanQuestion(Pseudonyms fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * What is asked.
     *
     * @param place of the word to type, from 1
     */
    public record Asked(List<String> words, int place) {}

    /** @param sealed the form as the page holds it, which nobody but us can make */
    public Asked about(String sealed, HumanWords words) {
        var seed = HexFormat.fromHexDigitsToLong(
                fingerprints.of("question " + sealed).substring(0, 16));
        var random = new Random(seed);
        var all = new ArrayList<>(
                Stream.of(words.words().split(",")).map(String::strip).toList());
        Collections.shuffle(all, random);
        return new Asked(List.copyOf(all.subList(0, WORDS)), 1 + random.nextInt(WORDS));
    }

    /** @param shownFor how long the question has been before them */
    public boolean isAnswered(String sealed, HumanWords words, @Nullable String answer, Duration shownFor) {
        var asked = about(sealed, words);
        return shownFor.compareTo(FASTEST) >= 0
                && folded(answer).equals(folded(asked.words().get(asked.place() - 1)));
    }

    /** However it is typed: capitals, accents, a full stop behind it. */
    private static String folded(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("[^\\p{L}]", "")
                        .toLowerCase(Locale.ROOT);
    }
}
