package org.clarion.bounces;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Words by which a mailbox that answers by itself is known where its mail does not say so in a header (RFC 3834), in several
 * languages: {@code machine-words.properties}.
 */
public enum MachineWords {
    /** Somebody is away. */
    ABSENCE,
    /** It lets mail through only once its sender has shown to be a person. */
    CHALLENGE,
    /** That it came in, a number, or another way to write. */
    RECEIPT,
    /** That a mail did not arrive, in words without a code: odd enough for people. */
    FAILURE,
    /** None of these: a person may have written it. */
    NONE;

    private static final Properties LISTS = read();

    /** What the words of an answer, subject first, are of. */
    public static MachineWords in(String said) {
        var plain = plain(said);
        for (var kind : new MachineWords[] {FAILURE, CHALLENGE, ABSENCE, RECEIPT}) {
            if (kind.words().matcher(plain).find()) {
                return kind;
            }
        }
        return NONE;
    }

    private Pattern words() {
        var list = plain(LISTS.getProperty(name().toLowerCase(Locale.ROOT)));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + list + ")(?![\\p{L}\\p{N}])");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties read() {
        var lists = new Properties();
        var name = "/org/clarion/bounces/machine-words.properties";
        try (var file =
                new InputStreamReader(Objects.requireNonNull(MachineWords.class.getResourceAsStream(name)), UTF_8)) {
            lists.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lists;
    }
}
