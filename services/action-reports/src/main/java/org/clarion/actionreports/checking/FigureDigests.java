package org.clarion.actionreports.checking;

import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Digests of all figures as they stood and as they were counted, each action's both from one snapshot. */
final class FigureDigests {

    private final MessageDigest stood = DigestUtils.getSha256Digest();
    private final MessageDigest counted = DigestUtils.getSha256Digest();

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
}
