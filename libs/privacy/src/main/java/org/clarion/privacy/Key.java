package org.clarion.privacy;

import java.util.Base64;

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

    /** A record would print its bytes. */
    @Override
    public String toString() {
        return property;
    }
}
