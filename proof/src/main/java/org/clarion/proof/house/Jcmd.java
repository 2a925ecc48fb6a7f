package org.clarion.proof.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a JVM says of itself to the JDK's own tool. */
final class Jcmd {

    private Jcmd() {}

    static List<String> ask(ProcessHandle jvm, String command) throws IOException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(tool, String.valueOf(jvm.pid()), command)
                .redirectErrorStream(true)
                .start();
        try (var lines = asked.inputReader().lines()) {
            return lines.toList();
        }
    }
}
