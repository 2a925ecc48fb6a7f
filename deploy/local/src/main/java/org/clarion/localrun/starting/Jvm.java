package org.clarion.localrun.starting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How the JVM of one part is called.
 *
 * @param mark by which the process is known as ours
 * @param heap at most
 * @param lasting whether it works enough for the slow, thorough compiler to pay; a demonstration would only wait for it
 */
public record Jvm(String mark, String heap, boolean lasting, Program program, StartUpArchive archive)
        implements Supplier<List<String>> {

    private static final List<String> A_DEMONSTRATION = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:MaxNewSize=24m",
            "-XX:MinHeapFreeRatio=10", // what lies idle is rather given back
            "-XX:MaxHeapFreeRatio=20",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote"); // our own jars, as they were built: a check at every start pays for
    // nothing

    static String command() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Anew for each start: meanwhile there may be an archive. */
    @Override
    public List<String> get() {
        var command = new ArrayList<>(List.of(
                command(),
                mark,
                "-Xmx" + heap,
                "-Xms16m", // what it needs it takes; what it took at the beginning it would keep
                "-XX:+ExitOnOutOfMemoryError", // half alive it would only look well; the watch starts it again
                "-XX:+UseSerialGC",
                "-XX:NewRatio=1", // nearly all that a request makes is gone with its answer
                "-Djava.awt.headless=true"));
        if (!lasting) {
            command.addAll(A_DEMONSTRATION);
        }
        command.addAll(archive.options());
        command.addAll(program.options());
        command.add(program.mainClass());
        return command;
    }
}
