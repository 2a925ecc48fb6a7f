package org.clarion.privacy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By what name services know a person without ever exchanging the address: an HMAC that only our key can make. */
@ApplicationScoped
@Startup // a missing or short key is found when the service starts, not when the first person joins
public class Pseudonyms {

    private static final String CURRENT = "clarion.keys.pseudonyms";
    private static final String ALSO = "clarion.keys.pseudonyms-also";

    private final List<Key> keys;

    Pseudonyms(@ConfigProperty(name = CURRENT) String key, @ConfigProperty(name = ALSO) Optional<List<String>> also) {
        this.keys = Key.all(CURRENT, key, ALSO, also);
    }

    /** The same for the same address in every service, as it is called from now on; expects the normalised address. */
    public String of(String normalisedAddress) {
        return hmac(keys.getFirst(), normalisedAddress);
    }

    /**
     * Every name of whatever is written in these forms, with every key that is known: what rows may hold that were written
     * before a key or a form changed, or by an instance that has not been told yet.
     *
     * @param forms the present one first, as {@code Address.forms()} gives them
     */
    public KnownNames names(List<String> forms) {
        return new KnownNames(keys.stream()
                .flatMap(key -> forms.stream().map(form -> hmac(key, form)))
                .toList());
    }

    /**
     * The same person as known on this one action: without the key nobody can tell that two of these are of one person,
     * nor that one of them belongs to the pseudonym it is made of.
     *
     * @param pseudonym of the person, as {@link #of} makes it
     */
    public String onAction(UUID actionId, String pseudonym) {
        return of(acted(actionId, pseudonym));
    }

    /** By which names that person may be known on this one action. */
    public KnownNames onAction(UUID actionId, KnownNames person) {
        return names(person.all().stream().map(name -> acted(actionId, name)).toList());
    }

    /** Tells the current key from others and says nothing else of it. */
    String currentKey() {
        return Integer.toHexString(keys.getFirst().id());
    }

    private static String acted(UUID actionId, String pseudonym) {
        return "acted:" + actionId + ":" + pseudonym; // no address reads like this
    }

    private static String hmac(Key key, String what) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, key.bytes()).hmacHex(what);
    }
}
