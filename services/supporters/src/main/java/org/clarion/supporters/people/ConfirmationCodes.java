package org.clarion.supporters.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.clarion.privacy.Pseudonyms;
import org.jspecify.annotations.Nullable;

/**
 * Six signs of a mail that confirm like its link, typed on the page that asked: for whoever reads mail on another device.
 * Made from the id and our key, so that nothing is stored and a second mail says the same. How often one may be tried, the
 * sign-up counts; it ends with the sign-up.
 */
@ApplicationScoped
public class ConfirmationCodes {

    /** Nothing that is taken for something else: no I, O, 0 or 1. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;

    private final Pseudonyms fingerprints;

    ConfirmationCodes(Pseudonyms fingerprints) {
        this.fingerprints = fingerprints;
    }

    /** "K7M2PX". */
    public String of(UUID id) {
        return code(fingerprints.of(sealed(id)));
    }

    /** Whether this is it, in small letters too, and with blanks or hyphens in between; or was, when a key before made it. */
    public boolean isOf(UUID id, @Nullable String typed) {
        var plain =
                typed == null ? "" : typed.replaceAll("[\\s\\p{Z}\\p{Pd}.]", "").toUpperCase(Locale.ROOT);
        return fingerprints.names(List.of(sealed(id))).all().stream().anyMatch(seal -> isSame(plain, code(seal)));
    }

    /** No address reads like this, so that no code says anything of a pseudonym. */
    private static String sealed(UUID id) {
        return "code:" + id;
    }

    private static String code(String seal) {
        var code = new StringBuilder();
        for (byte one : HexFormat.of().parseHex(seal.substring(0, 2 * LENGTH))) {
            code.append(SIGNS.charAt(one & 31));
        }
        return code.toString();
    }

    private static boolean isSame(String shown, String ours) {
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), ours.getBytes(StandardCharsets.UTF_8));
    }
}
