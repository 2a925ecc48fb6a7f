package org.clarion.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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

    /**
     * The same person as known on this one action: without the key nobody can tell that two of these are of one person,
     * nor that one of them belongs to the pseudonym it is made of.
     *
     * @param pseudonym of the person, as {@link #of} makes it
     */
    public String onAction(UUID actionId, String pseudonym) {
        return of("acted:" + actionId + ":" + pseudonym); // no address reads like this
    }
}
