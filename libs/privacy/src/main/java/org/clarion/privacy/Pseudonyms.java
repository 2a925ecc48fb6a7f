package org.clarion.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what name services know a person without ever exchanging the address: an HMAC that only our key can make. */
@ApplicationScoped
@Startup // a missing or short key is found when the service starts, not when the first person joins
public class Pseudonyms {

    private static final String ALGORITHM = "HmacSHA256";
    private final Key key;

    Pseudonyms(@ConfigProperty(name = "clarion.keys.pseudonyms") String key) {
        this.key = Key.of("clarion.keys.pseudonyms", key);
    }

    /** The same for the same address in every service; expects the normalised address. */
    public String of(String normalisedAddress) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(normalisedAddress.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }
}
