package org.clarion.proof.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where and when figures were taken; without it nobody can compare them. */
public final class Machine {

    private Machine() {}

    public static List<String> circumstances(Path repository, Instant now) {
        return List.of(
                "Taken: " + now.truncatedTo(ChronoUnit.SECONDS),
                "Commit: " + commit(repository) + (hasChanges(repository) ? " with changes" : ""),
                "Machine: %d cores of %s, %s of memory"
                        .formatted(Runtime.getRuntime().availableProcessors(), processor(), memory()),
                "Kernel: " + kernel() + ", load " + load() + " when it began",
                "JDK: " + System.getProperty("java.vm.name") + " " + Runtime.version(),
                "Everything runs on this machine: the load, PostgreSQL, Kafka and all four services.");
    }

    public static String commit(Path repository) {
        return said(repository, "git", "rev-parse", "--short=12", "HEAD");
    }

    /** Whether anything differs from the commit that is more than words about it: keeping a run changes them. */
    public static boolean hasChanges(Path repository) {
        return !said(repository, "git", "status", "--porcelain", "-uno", "--", ".", ":!docs")
                .isEmpty();
    }

    public static String processor() {
        return line("/proc/cpuinfo", "model name", "an unnamed processor");
    }

    public static String kernel() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version");
    }

    /** In the last minute: how many processes ran, or would have liked to. */
    public static String load() {
        return first("/proc/loadavg");
    }

    public static String memory() {
        var kilobytes = line("/proc/meminfo", "MemTotal", "0").replaceAll("[^0-9]", "");
        return Figure.number("%.1f GiB", Long.parseLong(kilobytes) / 1024.0 / 1024.0);
    }

    private static String line(String file, String name, String otherwise) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(otherwise);
        } catch (IOException elsewhere) {
            return otherwise;
        }
    }

    private static String first(String file) {
        try {
            return Files.readString(Path.of(file)).split(" ")[0];
        } catch (IOException elsewhere) {
            return "unknown";
        }
    }

    private static String said(Path folder, String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes()).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
