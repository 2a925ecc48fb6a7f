package org.clarion.letters.confirming;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.privacy.Pseudonyms;

/** What only the mail knows. Our database holds its hash, so that a copy of it opens no letter. */
public record Secret(String text) {

    private static final int LENGTH = 32;
    /** A full stop, a bracket or an underscore of somebody's mail program often comes along. */
    private static final Pattern IN_A_LINK = Pattern.compile("[^A-Za-z0-9_-]*([A-Za-z0-9_-]{32})([^A-Za-z0-9].*)?");

    /** The same at every try to send the mail, so that of two which arrive both links work. Only our key can make it. */
    public static Secret of(UUID manuscript, Pseudonyms keyed) {
        return new Secret(keyed.of("letter:" + manuscript).substring(0, LENGTH)); // no address reads like this
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
