package org.clarion.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What programs show to be let in. Without one in the configuration the API is closed to all of them. */
@ApplicationScoped
class ApiToken {

    static final String PROPERTY = "clarion.api-token";
    static final String HEADER = "OSDI-API-Token";

    private final Optional<String> token;

    ApiToken(@ConfigProperty(name = PROPERTY) Optional<String> token) {
        this.token = token.filter(text -> !text.isBlank());
    }

    /** Takes the same time whatever was shown: digests are of equal length, and are compared to their end. */
    boolean is(String shown) {
        return token.isPresent() && MessageDigest.isEqual(digest(token.get()), digest(shown));
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
