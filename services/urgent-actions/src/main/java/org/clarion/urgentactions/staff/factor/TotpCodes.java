package org.clarion.urgentactions.staff.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes as apps make them: RFC 6238, six digits, half a minute each, SHA-1, which is what every app knows. */
final class TotpCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int SECRET_BYTES = 20; // as many as the hash has: RFC 4226, 4
    /** A phone's clock may be late or early by one code. */
    private static final int TOLERATED = 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    private TotpCodes() {}

    static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** The step whose code this is, of those around now. */
    static OptionalLong step(String secret, String typed, Instant now) {
        var code = typed.replaceAll("\\s", "");
        var step = now.toEpochMilli() / CODES.getTimeStep().toMillis();
        return LongStream.rangeClosed(step - TOLERATED, step + TOLERATED)
                .filter(one -> code(secret, one).equals(code))
                .findFirst();
    }

    static String code(String secret, long step) {
        var key = new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm());
        try {
            return CODES.generateOneTimePasswordString(
                    key, Instant.ofEpochMilli(step * CODES.getTimeStep().toMillis()));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("A secret of ours is no key", impossible);
        }
    }

    /** What the app reads from the picture. */
    static String address(String house, String member, String secret) {
        var label = encoded(house) + ":" + encoded(member);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + encoded(house);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
