package org.clarion.actionreports.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;

/** How a receiver knows that a post is ours and new: an HMAC-SHA256 of the time and the body, by a secret we share. */
final class WebhookSignature {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    private WebhookSignature() {}

    static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        CHANCE.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** One {@code v1} for each secret: while a secret is being replaced, either will do. */
    static String of(Instant at, byte[] body, List<String> secrets) {
        var signature = new StringBuilder("t=").append(at.getEpochSecond());
        secrets.forEach(secret -> signature.append(",v1=").append(hmac(secret, at.getEpochSecond(), body)));
        return signature.toString();
    }

    private static String hmac(String secret, long second, byte[] body) {
        var mac = HmacUtils.getInitializedMac(HmacAlgorithms.HMAC_SHA_256, secret.getBytes(UTF_8));
        mac.update((second + ".").getBytes(UTF_8));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
