package org.clarion.actionreports.accepting.circumstances;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A comment without what a copier changes in passing: case, accents' encoding, signs and spaces. */
final class CommentFingerprint {

    /** "Thank you all" is said by many. Nobody hits on the same 30 letters by chance. */
    private static final int TELLING = 30;

    private CommentFingerprint() {}

    static Optional<String> normalised(@Nullable String comment) {
        return Optional.ofNullable(comment)
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFKC))
                .map(text -> text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""))
                .filter(text -> text.length() >= TELLING);
    }
}
