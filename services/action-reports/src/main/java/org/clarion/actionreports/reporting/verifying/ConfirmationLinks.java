package org.clarion.actionreports.reporting.verifying;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;

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
        return DigestUtils.sha256Hex(token);
    }
}
