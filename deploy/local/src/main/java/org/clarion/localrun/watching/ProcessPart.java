package org.clarion.localrun.watching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * A part that is a command with an environment and a log.
 *
 * @param command asked for at every start, as the environment is
 */
public record ProcessPart(
        String name,
        Supplier<List<String>> command,
        Supplier<Map<String, String>> environment,
        Path log,
        BooleanSupplier ready,
        Duration patience)
        implements HousePart {

    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");
    private static final long LONG_LOG = 10_000_000;

    @Override
    public String title() {
        return name;
    }

    @Override
    public ProcessHandle start() throws IOException {
        turnOver();
        var builder = new ProcessBuilder(wholeCommand())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment.get());
        return builder.start().toHandle();
    }

    @Override
    public boolean isReady() {
        return ready.getAsBoolean();
    }

    @Override
    public void stop(ProcessHandle process) {
        PartEnding.end(process, patience);
    }

    /** Ctrl-C reaches everything in the terminal's session at once; parts are to stop in order. */
    private List<String> wholeCommand() {
        if (!Files.isExecutable(OWN_SESSION)) {
            return command.get();
        }
        var whole = new ArrayList<String>();
        whole.add(OWN_SESSION.toString());
        whole.addAll(command.get());
        return whole;
    }

    private void turnOver() throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
