package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * A text that a browser carries from one service to another (a signed message): no service asks another, and none stores
 * what is only to be looked at. Whoever shows it can change nothing in it, and after half an hour it says nothing any more.
 */
@ApplicationScoped
public class CarriedText {

    /** As much as a form of ours takes in one field. */
    static final int LONGEST = 600_000;

    static final Duration LASTS = Duration.ofMinutes(30);

    /** No session is signed over anything that begins so: a text is never taken for a log-in, nor the other way round. */
    private static final String PURPOSE = "clarion/carried-text/1\n";

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,12})\\.([\\w-]+)\\.([\\w-]{43})");

    private final SessionKey key;
    private final Clock clock;

    CarriedText(SessionKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * @param kind what it is, "sheet": it opens as nothing else
     * @throws IllegalArgumentException if it is longer than a form can carry
     */
    public String seal(String kind, String text) {
        var said = clock.instant().getEpochSecond() + "." + packed(text);
        var sealed = said + "." + signature(kind, said);
        if (sealed.length() > LONGEST) {
            throw new IllegalArgumentException(sealed.length() + " characters are more than a form can carry");
        }
        return sealed;
    }

    /** The text, if one of our services sealed it as this kind, and not too long ago. */
    public Optional<String> open(String kind, String sealed) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        var parts = SHAPE.matcher(sealed);
        return parts.matches()
                        && isOurs(kind, parts.group(1) + "." + parts.group(2), parts.group(3))
                        && isFresh(Instant.ofEpochSecond(Long.parseLong(parts.group(1))))
                ? Optional.of(unpacked(parts.group(2)))
                : Optional.empty();
    }

    private boolean isFresh(Instant sealedAt) {
        return clock.instant().isBefore(sealedAt.plus(LASTS));
    }

    private boolean isOurs(String kind, String said, String signature) {
        return MessageDigest.isEqual(ascii(signature(kind, said)), ascii(signature));
    }

    private String signature(String kind, String said) {
        var sum =
                new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.hmac().getEncoded()).hmac(PURPOSE + kind + "\n" + said);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** Only what we signed is unpacked: nobody sends us a small text that grows without end. */
    private static String unpacked(String packed) {
        var bytes = new ByteArrayInputStream(Base64.getUrlDecoder().decode(packed));
        try (var unpacking = new GZIPInputStream(bytes)) {
            return new String(unpacking.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
