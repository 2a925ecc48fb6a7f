package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.keys.HmacKey;

/** What sessions are signed with: the same 32 random bytes in every service. */
@ApplicationScoped
class SessionKey {

    static final String PROPERTY = "clarion.keys.sessions";
    private static final int LENGTH = 32;

    private final byte[] bytes;

    SessionKey(@ConfigProperty(name = PROPERTY) String base64url) {
        bytes = decoded(base64url);
    }

    HmacKey hmac() {
        return new HmacKey(bytes);
    }

    private static byte[] decoded(String base64url) {
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(base64url.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(PROPERTY + " is not base64url: " + LENGTH + " random bytes are needed.");
        }
        if (decoded.length != LENGTH) {
            throw new IllegalStateException(
                    PROPERTY + " holds " + decoded.length + " bytes: " + LENGTH + " random bytes are needed.");
        }
        return decoded;
    }
}
