package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The code on the sheet that a group counts on after an evening of letters: which action, which day and which country, signed and stored
 * nowhere. The group's name is not in it, only a trace of its HMAC, so that two groups have two codes. Twenty-four signs of Crockford's
 * base 32, which has no letter that is read as a figure.
 */
@ApplicationScoped
public class EveningCodes {

    private static final byte[] PURPOSE = "clarion/evening/1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NAME = "clarion/evening-group/1".getBytes(StandardCharsets.UTF_8);
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BASE = 32;
    private static final int LENGTH = 24;
    private static final int FACTS = 10;
    private static final int SIGNED = 15;
    private static final int LAST_DAY = 0xFFFF;

    private final byte[] key;

    public EveningCodes(@ConfigProperty(name = "clarion.keys.forms") String key) {
        this.key = Base64.getUrlDecoder().decode(key);
    }

    /** What a code says. */
    public final class Evening {

        private final byte[] facts;

        private Evening(byte[] facts) {
            this.facts = facts;
        }

        /** Whether it is of this action: its id begins as the code says. */
        public boolean isOf(UUID action) {
            return ByteBuffer.wrap(facts).getInt() == start(action);
        }

        public LocalDate day() {
            return FIRST_DAY.plusDays(ByteBuffer.wrap(facts).getShort(4) & LAST_DAY);
        }

        /** ISO 3166-1, or nothing. */
        public Optional<String> country() {
            var letters = new String(facts, 6, 2, StandardCharsets.US_ASCII);
            return letters.isBlank() ? Optional.empty() : Optional.of(letters);
        }

        /** Whether the group is called so. */
        public boolean isOfGroup(String name) {
            return Arrays.equals(Arrays.copyOfRange(facts, 8, FACTS), group(name));
        }
    }

    /**
     * @param country ISO 3166-1, or nothing
     * @throws DateTimeException for a day that is not from this time
     */
    public String code(UUID action, LocalDate day, @Nullable String country, String group) {
        long days = ChronoUnit.DAYS.between(FIRST_DAY, day);
        if (days < 0 || days > LAST_DAY) {
            throw new DateTimeException("no evening was on " + day);
        }
        var place = country == null ? "  " : country;
        var facts = ByteBuffer.allocate(FACTS)
                .putInt(start(action))
                .putShort((short) days)
                .put(place.getBytes(StandardCharsets.US_ASCII), 0, 2)
                .put(group(group))
                .array();
        return written(ByteBuffer.allocate(SIGNED)
                .put(facts)
                .put(signature(PURPOSE, facts), 0, SIGNED - FACTS)
                .array());
    }

    /** As we wrote it, or as somebody typed it; empty for what we did not sign. */
    public Optional<Evening> read(String typed) {
        return bytes(typed)
                .filter(all -> {
                    var facts = Arrays.copyOf(all, FACTS);
                    var signature = Arrays.copyOf(signature(PURPOSE, facts), SIGNED - FACTS);
                    return MessageDigest.isEqual(signature, Arrays.copyOfRange(all, FACTS, SIGNED));
                })
                .map(all -> new Evening(Arrays.copyOf(all, FACTS)));
    }

    /** The same code however it was typed; empty for what is none of ours. */
    public Optional<String> plain(String typed) {
        return read(typed).flatMap(evening -> bytes(typed)).map(EveningCodes::written);
    }

    private static String written(byte[] bytes) {
        var figures = "0".repeat(LENGTH) + new BigInteger(1, bytes).toString(BASE);
        var code = new StringBuilder();
        for (char figure : figures.substring(figures.length() - LENGTH).toCharArray()) {
            if (code.length() % 5 == 4) {
                code.append('-');
            }
            code.append(SIGNS.charAt(Character.digit(figure, BASE)));
        }
        return code.toString();
    }

    private static Optional<byte[]> bytes(String typed) {
        var signs = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (signs.length() != LENGTH || !signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)) {
            return Optional.empty();
        }
        var number = BigInteger.ZERO;
        for (int sign : signs.chars().toArray()) {
            number = number.multiply(BigInteger.valueOf(BASE)).add(BigInteger.valueOf(SIGNS.indexOf(sign)));
        }
        var found = number.toByteArray();
        var whole = new byte[SIGNED];
        int many = Math.min(found.length, SIGNED);
        System.arraycopy(found, found.length - many, whole, SIGNED - many, many);
        return Optional.of(whole);
    }

    private static int start(UUID action) {
        return (int) (action.getMostSignificantBits() >>> 32);
    }

    private byte[] group(String name) {
        var plain = name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return Arrays.copyOf(signature(NAME, plain.getBytes(StandardCharsets.UTF_8)), 2);
    }

    private byte[] signature(byte[] purpose, byte[] said) {
        var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update(purpose);
        return mac.doFinal(said);
    }
}
