package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The link by which a reporter comes back to a report. It is the report's id, signed: nothing is stored, and the same
 * report always has the same one, whichever service makes it. A letter's id is its report's.
 */
@ApplicationScoped
public class PrivateLinks {

    private static final byte[] PURPOSE = "clarion/private-link/1".getBytes(StandardCharsets.UTF_8);
    private static final Pattern WHOLE = Pattern.compile("[\\w-]{43}");
    private static final int HALF = 16;
    private static final int SHORTEST_KEY = 32;

    private final byte[] key;

    public PrivateLinks(@ConfigProperty(name = "clarion.keys.forms") String key) {
        byte[] bytes = Base64.getUrlDecoder().decode(key);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("clarion.keys.forms must be 32 random bytes in base64url");
        }
        this.key = bytes;
    }

    /** Where the page is. */
    public String path(UUID reportId) {
        return "/reports/mine/" + token(reportId);
    }

    public String token(UUID reportId) {
        var id = bytes(reportId);
        var both = ByteBuffer.allocate(2 * HALF).put(id).put(signature(id)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    /** The report it leads to, if we signed it. What a mail program or a bracket left behind the link changes nothing. */
    public Optional<UUID> read(String token) {
        var whole = WHOLE.matcher(token);
        if (!whole.lookingAt()) {
            return Optional.empty();
        }
        var both = Base64.getUrlDecoder().decode(whole.group());
        var id = Arrays.copyOf(both, HALF);
        var signed = MessageDigest.isEqual(signature(id), Arrays.copyOfRange(both, HALF, 2 * HALF));
        var halves = ByteBuffer.wrap(id);
        return signed ? Optional.of(new UUID(halves.getLong(), halves.getLong())) : Optional.empty();
    }

    private byte[] signature(byte[] id) {
        var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key);
        mac.update(PURPOSE);
        return Arrays.copyOf(mac.doFinal(id), HALF);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(HALF)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
