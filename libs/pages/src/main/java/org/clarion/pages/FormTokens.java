package org.clarion.pages;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs and reads form tokens: {@code key.seconds.signature}. The holder is signed, not written. */
@ApplicationScoped
class FormTokens {

    private static final Pattern SHAPE = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([\\w-]{43})");
    private static final int SHORTEST_KEY = 32;

    private final byte[] key;

    FormTokens(@ConfigProperty(name = "clarion.keys.forms") String key) {
        byte[] bytes = Base64.getUrlDecoder().decode(key);
        if (bytes.length < SHORTEST_KEY) {
            throw new IllegalStateException("clarion.keys.forms must be 32 random bytes in base64url");
        }
        this.key = bytes;
    }

    String write(FormToken token) {
        String said = token.key() + "." + token.issuedAt().getEpochSecond();
        return said + "." + signature(said, token.holder());
    }

    /** The token, if it was signed by us for this holder. */
    Optional<FormToken> read(String text, String holder) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches() || !signed(parts.group(1) + "." + parts.group(2), holder, parts.group(3))) {
            return Optional.empty();
        }
        var issuedAt = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        return Optional.of(new FormToken(UUID.fromString(parts.group(1)), issuedAt, holder));
    }

    /** Always the same, and nobody can choose it: what is done under a key of one's own choosing could be another's. */
    UUID keyInPlaceOf(String unreadable, String holder) {
        return UUID.nameUUIDFromBytes(ascii(signature("in place of " + unreadable, holder)));
    }

    private boolean signed(String said, String holder, String signature) {
        return MessageDigest.isEqual(ascii(signature(said, holder)), ascii(signature));
    }

    private String signature(String said, String holder) {
        byte[] sum = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key).hmac(said + "." + holder);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
