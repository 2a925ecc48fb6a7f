package org.clarion.testkit.parts;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Whose tests these are: Maven's process, or that of an IDE. With it everything ends that was started for its tests. */
record Build(ProcessHandle process) {

    private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "zsh", "fish", "busybox");

    /** The first above this JVM that is no shell. */
    static Build ofThisJvm() {
        var process = ProcessHandle.current().parent();
        while (process.filter(Build::isShell).isPresent()) {
            process = process.flatMap(ProcessHandle::parent);
        }
        return new Build(process.orElseGet(ProcessHandle::current));
    }

    static Optional<Build> of(long pid) {
        return ProcessHandle.of(pid).map(Build::new);
    }

    private static boolean isShell(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(SHELLS::contains)
                .isPresent();
    }
}
