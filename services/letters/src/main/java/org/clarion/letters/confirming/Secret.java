package org.clarion.letters.confirming;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** What only the mail knows. Our database holds its hash, so that a copy of it opens no letter. */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;
    /** A full stop, a bracket or an underscore of somebody's mail program often comes along. */
    private static final Pattern IN_A_LINK = Pattern.compile("[^A-Za-z0-9_-]*([A-Za-z0-9_-]{32})([^A-Za-z0-9].*)?");

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty if a link that ends so is damaged: part of it is missing, or more of it is there. */
    static Optional<Secret> endOf(String link) {
        var found = IN_A_LINK.matcher(link);
        return found.matches() ? Optional.of(new Secret(found.group(1))) : Optional.empty();
    }

    byte[] hash() {
        return DigestUtils.sha256(text);
    }

    /** Nobody's log should open a letter. */
    @Override
    public String toString() {
        return "…";
    }
}
