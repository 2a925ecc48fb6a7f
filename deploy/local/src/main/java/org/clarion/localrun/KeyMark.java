package org.clarion.localrun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a backup knows the keys it was made with, and from which nobody learns them. */
record KeyMark(String mark) {

    private static final String FILE = "keys-mark";
    private static final int BYTES = 8;

    /** Of the keys without which what is personal cannot be read. */
    static KeyMark of(Path keys) throws IOException {
        var all = Keys.of(keys);
        return of(all.get("CLARION_KEYS_PERSONS") + "\n" + all.get("CLARION_KEYS_PSEUDONYMS"));
    }

    private static KeyMark of(String secrets) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secrets.getBytes(StandardCharsets.UTF_8));
            return new KeyMark(HexFormat.of().formatHex(digest, 0, BYTES));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    static KeyMark in(Path backup) throws IOException {
        return new KeyMark(Files.readString(backup.resolve(FILE)).strip());
    }

    void write(Path backup) throws IOException {
        Files.writeString(backup.resolve(FILE), mark + "\n");
    }
}
