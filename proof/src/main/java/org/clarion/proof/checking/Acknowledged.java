package org.clarion.proof.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The file of what clients were told is safe: a line for each report, the client's identifier and ours. */
public final class Acknowledged {

    private Acknowledged() {}

    /** Identifier of the client to id of the report. */
    public static Map<String, String> in(Path file) throws IOException {
        var acknowledged = new TreeMap<String, String>();
        try (var lines = Files.lines(file)) {
            lines.map(line -> line.split(" ")).forEach(line -> {
                var before = acknowledged.put(line[0], line[1]);
                if (before != null && !before.equals(line[1])) {
                    throw new IllegalStateException(line[0] + " was acknowledged as two reports");
                }
            });
        }
        return acknowledged;
    }
}
