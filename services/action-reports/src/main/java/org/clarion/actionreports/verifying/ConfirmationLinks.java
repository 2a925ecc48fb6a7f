package org.clarion.actionreports.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/** The links in our mails: whoever holds the token is the reporter. */
@ApplicationScoped
class ConfirmationLinks implements PanacheRepositoryBase<ConfirmationLink, String> {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fresh token for the report. It is nowhere but in the answer. */
    String open(UUID reportId) {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        persist(new ConfirmationLink(hash(token), reportId));
        return token;
    }

    /** Nobody comes in by the links that are in our mails about this report until now. */
    void close(UUID reportId) {
        delete("reportId = ?1", reportId);
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
