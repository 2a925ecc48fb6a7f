package org.clarion.urgentactions.staff.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A code for the day the phone is lost; it opens once. Only its hash is kept: it is long enough for that. */
@Entity
class RecoveryCode {

    /** Without letters and digits that are taken for each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstvwxyz23456789";

    /** 117 random bits: from 112 on a plain hash will do (ASVS 5.0, 6.5.2). Codes of before, shorter, open all the same. */
    private static final int LENGTH = 24;

    /** As many as one reads at once, from paper to keyboard. */
    private static final int GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private UUID id;

    private String member;
    private byte[] codeHash;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected RecoveryCode() {}

    RecoveryCode(String member, String code) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.codeHash = hash(code);
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** A new one: "k7qd-m2xw-9fhj-p4rt-6vbc-n3yz". */
    static String random() {
        var code = new StringBuilder();
        for (var at = 0; at < LENGTH; at++) {
            code.append(at > 0 && at % GROUP == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** However it was typed: with blanks, without lines, in capitals. */
    static byte[] hash(String typed) {
        return DigestUtils.sha256(typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }
}
