package org.clarion.localrun.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A path as the services will understand it, so that no spelling of a closed path slips through. */
final class PlainPath {

    private PlainPath() {}

    static Optional<String> of(String path) {
        try {
            // A plus sign is just a plus sign in a path.
            var decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
            return isPlain(decoded) ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isPlain(String path) {
        return path.startsWith("/")
                && !path.contains("//")
                && !path.contains("\\")
                && !path.contains("\0")
                && !(path + "/").contains("/./")
                && !(path + "/").contains("/../");
    }
}
