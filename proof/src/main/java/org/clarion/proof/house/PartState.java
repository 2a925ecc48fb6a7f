package org.clarion.proof.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a part of the house holds at one moment, with the processes that it has started. Reads {@code /proc}.
 *
 * @param heap bytes of objects that are used, after a full collection; 0 where there is no JVM
 * @param metaspace bytes of classes; 0 where there is no JVM
 * @param memory bytes in memory, what several processes share counted in parts (PSS)
 * @param threads of all its processes
 * @param files open file descriptors of all its processes, connections among them
 */
public record PartState(long heap, long metaspace, long memory, long threads, long files) {

    private static final String WITHOUT_JVM = "postgresql";
    private static final Pattern METASPACE = Pattern.compile("^Metaspace\\s+used (\\d+)K");

    /** Memory, threads and files first: the collection changes them. */
    static PartState of(String part, ProcessHandle process) throws IOException {
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        long memory = 0;
        long threads = 0;
        long files = 0;
        for (var one : all) {
            memory += 1024 * figure(one, "smaps_rollup", "Pss:");
            threads += figure(one, "status", "Threads:");
            files += openFiles(one);
        }
        boolean isJvm = !part.equals(WITHOUT_JVM);
        return new PartState(
                isJvm ? Processes.liveHeapBytes(process) : 0, isJvm ? metaspace(process) : 0, memory, threads, files);
    }

    public boolean isJvm() {
        return metaspace > 0;
    }

    private static long metaspace(ProcessHandle process) throws IOException {
        return metaspace(Jcmd.ask(process, "VM.metaspace"));
    }

    /** From what {@code jcmd PID VM.metaspace} says. */
    static long metaspace(List<String> said) {
        return said.stream()
                .map(METASPACE::matcher)
                .filter(Matcher::find)
                .mapToLong(line -> 1024 * Long.parseLong(line.group(1)))
                .findFirst()
                .orElse(0);
    }

    /** A process that has just ended holds nothing. */
    private static long figure(ProcessHandle process, String file, String name) {
        try (var lines = Files.lines(proc(process, file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static long openFiles(ProcessHandle process) {
        try (var open = Files.list(proc(process, "fd"))) {
            return open.count();
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }
}
