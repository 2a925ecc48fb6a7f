package org.clarion.proof.mailing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.clarion.proof.house.House;

/** Closes a text as the services close what is personal (libs/privacy): AES-256-GCM with the key's id before it. */
final class SealedText {

    private static final byte[] USE = "clarion/personal-text/1".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "CLARION_KEYS_PERSONS=";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final byte[] id;
    private final SecureRandom random = new SecureRandom();

    /** @param key as CLARION_KEYS_PERSONS has it */
    SealedText(String key) throws GeneralSecurityException {
        var bytes = Base64.getUrlDecoder().decode(key);
        this.key = new SecretKeySpec(bytes, "AES");
        this.id = MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    /** With the key that a house made for itself. */
    static SealedText of(House house) throws IOException, GeneralSecurityException {
        try (Stream<String> lines = Files.lines(house.folder().resolve("keys"))) {
            return new SealedText(lines.filter(line -> line.startsWith(KEY))
                    .map(line -> line.substring(KEY.length()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the house has no key for what is personal")));
        }
    }

    byte[] close(String text) throws GeneralSecurityException {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(USE);
        var closed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + Integer.BYTES + NONCE + closed.length)
                .put((byte) 1)
                .put(id, 0, Integer.BYTES)
                .put(nonce)
                .put(closed)
                .array();
    }
}
