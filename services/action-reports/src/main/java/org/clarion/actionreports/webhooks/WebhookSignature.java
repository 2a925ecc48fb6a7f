package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Base64;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/**
 * How a receiver knows that a post is ours and new, by a secret we share: the symmetric signature of Standard Webhooks 1.0
 * (standardwebhooks.com), which receivers check with a library.
 */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private WebhookSignature() {}

    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return PREFIX + Base64.encodeBase64String(bytes);
    }

    /** HMAC-SHA256 of id, second and body, once for each secret: while one is being replaced, either will do. */
    static String of(String id, Instant at, byte[] body, List<String> secrets) {
        return secrets.stream()
                .map(secret -> "v1," + hmac(secret, id + "." + at.getEpochSecond() + ".", body))
                .collect(Collectors.joining(" "));
    }

    private static String hmac(String secret, String before, byte[] body) {
        var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, key(secret));
        mac.update(before.getBytes(UTF_8));
        return Base64.encodeBase64String(mac.doFinal(body));
    }

    // Secrets of before are of the alphabet for addresses: this reads both.
    private static byte[] key(String secret) {
        return Base64.decodeBase64(secret.substring(PREFIX.length()));
    }
}
