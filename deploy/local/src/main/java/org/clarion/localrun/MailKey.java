package org.clarion.localrun;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The private key that this clone signs its mails with (DKIM), made once: so a local run does what a real one does. No name
 * service knows its other half, so nobody can check the signature.
 */
final class MailKey {

    private static final int BITS = 2048;
    private static final int LINE = 64;

    private MailKey() {}

    /** The file, PKCS #8 in PEM. */
    static Path in(Path file) throws IOException {
        if (!Files.exists(file)) {
            var made = Files.createTempFile(
                    file.toAbsolutePath().getParent(),
                    "key",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(made, fresh());
            Files.move(made, file); // whole or not at all
        }
        return file;
    }

    private static String fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            var key = generator.generateKeyPair().getPrivate().getEncoded();
            var lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
            return "-----BEGIN PRIVATE KEY-----\n" + lines.encodeToString(key) + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has RSA", impossible);
        }
    }
}
