package org.clarion.actionreports.checking;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of all figures as they stood and as they were counted, each action's both from one snapshot. */
final class Compared {

    private final MessageDigest stood = sha256();
    private final MessageDigest counted = sha256();

    void add(Recount recount) {
        stood.update(recount.told().bytes());
        counted.update(recount.counted().bytes());
    }

    /** Ends it. */
    String before() {
        return HexFormat.of().formatHex(stood.digest());
    }

    /** Ends it. */
    String after() {
        return HexFormat.of().formatHex(counted.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
