package org.clarion.localrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Secrets of this clone, made once and kept where only their owner can read them. */
final class Keys {

    private static final int BYTES = 32;
    private static final List<String> NAMES = List.of(
            "CLARION_KEYS_SESSIONS",
            "CLARION_KEYS_FORMS",
            "CLARION_KEYS_PERSONS",
            "CLARION_KEYS_PSEUDONYMS",
            // For docker-compose.yml; the embedded server trusts whoever reaches it on this machine.
            "CLARION_DATABASE_PASSWORD");

    private Keys() {}

    /** The file reads as an environment file, so that a shell and compose can use it too. */
    static Map<String, String> of(Path file) throws IOException {
        var keys = read(file);
        if (!keys.keySet().containsAll(NAMES)) {
            NAMES.forEach(name -> keys.putIfAbsent(name, fresh()));
            write(file, keys);
        }
        return Map.copyOf(keys);
    }

    private static Map<String, String> read(Path file) throws IOException {
        var keys = new TreeMap<String, String>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                int equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    keys.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
        }
        return keys;
    }

    private static void write(Path file, Map<String, String> keys) throws IOException {
        var onlyTheOwner = PosixFilePermissions.fromString("rw-------");
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyTheOwner));
        }
        Files.setPosixFilePermissions(file, onlyTheOwner);
        Files.write(file, keys.entrySet().stream().map(Object::toString).toList());
    }

    private static String fresh() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
