package org.clarion.privacy;

import com.google.crypto.tink.Aead;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pseudonyms of one person on their way to another service: authenticated encryption (AES-256-GCM) under a key derived
 * from the one for pseudonyms, which every service has. What travels, in a link or an event, is read by nobody else, is good
 * for one purpose and ends at a time.
 */
@ApplicationScoped
@Startup
public class SealedNames {

    private static final String CURRENT = "clarion.keys.pseudonyms";
    private static final String ALSO = "clarion.keys.pseudonyms-also";
    private static final String DERIVED_FOR = "clarion/sealed-names/1";

    private final Aead aead;

    @Inject
    public SealedNames(
            @ConfigProperty(name = CURRENT) String key, @ConfigProperty(name = ALSO) Optional<List<String>> also) {
        try {
            this.aead = Seal.aead(Key.all(CURRENT, key, ALSO, also).stream()
                    .map(SealedNames::derived)
                    .toList());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not to be had", impossible);
        }
    }

    /**
     * In letters that may stand in an address.
     *
     * @param purpose what it is good for, and nothing else
     * @param names pseudonyms as {@link Pseudonyms} makes them
     */
    public String seal(String purpose, Collection<String> names, Instant until) {
        var said = until.getEpochSecond() + ":" + String.join(",", new TreeSet<>(names));
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(aead.encrypt(bytes(said), bytes(purpose)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("names could not be sealed", impossible);
        }
    }

    /** Empty if it is not ours, was made for another purpose, or its time is over. */
    public Optional<Set<String>> open(String purpose, String sealed, Instant now) {
        try {
            var opened = aead.decrypt(Base64.getUrlDecoder().decode(sealed), bytes(purpose));
            var said = new String(opened, StandardCharsets.UTF_8).split(":", 2);
            return now.getEpochSecond() < Long.parseLong(said[0])
                    ? Optional.of(Set.of(said[1].split(",")))
                    : Optional.empty();
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Key derived(Key key) {
        return new Key(key.property(), new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.bytes()).hmac(DERIVED_FOR));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
