package org.clarion.localrun.edge;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.clarion.localrun.Port;

/** Who answers which paths: the longest prefix wins, and a prefix ends where a path segment ends. */
final class Prefixes {

    private static final Port EVERYTHING_ELSE = Port.URGENT_ACTIONS;

    static final Map<String, Port> TABLE = Map.ofEntries(
            Map.entry("/join", Port.SUPPORTERS),
            Map.entry("/me", Port.SUPPORTERS),
            Map.entry("/statements", Port.SUPPORTERS),
            Map.entry("/desk/supporters", Port.SUPPORTERS),
            Map.entry("/desk/alerts", Port.SUPPORTERS),
            Map.entry("/api/osdi/v1/people", Port.SUPPORTERS),
            Map.entry("/api/osdi/v1/petitions", Port.SUPPORTERS),
            Map.entry("/api/osdi/v1/organizations", Port.SUPPORTERS),
            Map.entry("/letters", Port.LETTERS),
            Map.entry("/desk/letters", Port.LETTERS),
            Map.entry("/reports", Port.ACTION_REPORTS),
            Map.entry("/desk/reports", Port.ACTION_REPORTS),
            Map.entry("/api/osdi/v1", Port.ACTION_REPORTS),
            Map.entry("/mail", Port.MAIL));

    private Prefixes() {}

    /** Nobody, when the path is not for the public. */
    static Optional<Port> answering(String path) {
        return PlainPath.of(path).filter(plain -> !covers("/q", plain)).map(Prefixes::longest);
    }

    private static Port longest(String path) {
        return TABLE.entrySet().stream()
                .filter(entry -> covers(entry.getKey(), path))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(EVERYTHING_ELSE);
    }

    private static boolean covers(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
