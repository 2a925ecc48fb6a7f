package org.clarion.urgentactions.previewing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The end of a link that nobody can guess; our database holds its hash. */
public record PreviewSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /** What a mail program or a bracket left behind the link changes nothing. */
    private static final Pattern AT_THE_END = Pattern.compile("([A-Za-z0-9_-]{32})([^A-Za-z0-9_-].*)?");

    public static PreviewSecret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PreviewSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Optional<PreviewSecret> endOf(String link) {
        var found = AT_THE_END.matcher(link);
        return found.matches() ? Optional.of(new PreviewSecret(found.group(1))) : Optional.empty();
    }

    /** What the database holds of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** No log should open a draft. */
    @Override
    public String toString() {
        return "…";
    }
}
