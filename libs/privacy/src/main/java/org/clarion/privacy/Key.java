package org.clarion.privacy;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** A secret of 32 random bytes, given as base64url in the configuration. */
record Key(String property, byte[] bytes) {

    private static final int LENGTH = 32;

    static Key of(String property, String base64url) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(base64url.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException(property + " is not base64url: " + LENGTH + " random bytes are needed.");
        }
        if (bytes.length != LENGTH) {
            throw new IllegalStateException(
                    property + " holds " + bytes.length + " bytes: " + LENGTH + " random bytes are needed.");
        }
        return new Key(property, bytes);
    }

    /** The current one first, then those that are read with besides; one that is named twice is there once. */
    static List<Key> all(String property, String current, String alsoProperty, Optional<List<String>> also) {
        var keys = new ArrayList<>(List.of(of(property, current)));
        for (var other : also.orElse(List.of())) {
            var key = of(alsoProperty, other);
            if (keys.stream().noneMatch(known -> MessageDigest.isEqual(known.bytes(), key.bytes()))) {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    /** Tells it from other keys and says nothing else of it. */
    int id() {
        return ByteBuffer.wrap(DigestUtils.sha256(bytes)).getInt();
    }

    /** A record would print its bytes. */
    @Override
    public String toString() {
        return property;
    }
}
