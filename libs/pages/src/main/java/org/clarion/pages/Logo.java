package org.clarion.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;

/** The organisation's sign, small enough for the head of every page. */
record Logo(byte[] bytes, String mediaType) {

    private static final int MOST = 64 * 1024;
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp");

    static Logo in(Path file) {
        String name = file.getFileName().toString();
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException(
                    "clarion.organisation.logo=%s is neither svg nor png nor webp".formatted(file));
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length > MOST) {
                throw new IllegalStateException(
                        "clarion.organisation.logo=%s has more than 64 KB: every page would carry it".formatted(file));
            }
            return new Logo(bytes, type);
        } catch (IOException unreadable) {
            throw new IllegalStateException("clarion.organisation.logo=%s cannot be read".formatted(file), unreadable);
        }
    }

    /** Another one whenever the picture is another, so that browsers may keep it for good. */
    String path() {
        var sum = new CRC32();
        sum.update(bytes);
        return "/assets/organisation/logo?v=" + Long.toHexString(sum.getValue());
    }
}
