package org.clarion.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what name services know a person without ever exchanging the address: an HMAC that only our key can make. */
@ApplicationScoped
@Startup // a missing or short key is found when the service starts, not when the first person joins
public class Pseudonyms {

    private final Key key;

    Pseudonyms(@ConfigProperty(name = "clarion.keys.pseudonyms") String key) {
        this.key = Key.of("clarion.keys.pseudonyms", key);
    }

    /** The same for the same address in every service; expects the normalised address. */
    public String of(String normalisedAddress) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.bytes()).hmacHex(normalisedAddress);
    }
}
