package org.clarion.proof.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The processes of one house, as the launcher's notes name them. */
public final class Processes {

    /** Everything a house may lose and gets back by itself. */
    public static final List<String> MORTAL =
            List.of("urgent-actions", "supporters", "letters", "action-reports", "kafka", "postgresql");

    /** All that works while a house runs. */
    private static final List<String> WORKING =
            Stream.concat(MORTAL.stream(), Stream.of("edge", "mail")).toList();

    private static final long TICK_MILLIS = 10;
    private static final int UTIME = 11;
    private static final int OWN = 2;
    private static final int WITH_ENDED_CHILDREN = 4;
    private static final String NOTE = ".pid";
    private static final String FILLER = "jdk.internal.vm.Filler";

    private final Path folder;

    public Processes(Path folder) {
        this.folder = folder;
    }

    /** Only a process whose command line names this house's folder is ours. */
    public Optional<ProcessHandle> of(String part) {
        try {
            var note = Files.readString(folder.resolve("run").resolve(part + ".pid"))
                    .strip();
            return ProcessHandle.of(Long.parseLong(note))
                    .filter(ProcessHandle::isAlive)
                    .filter(this::isOurs);
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** What each part of the house holds now, those too that nobody ever kills: the edge and the mail catcher. */
    public Map<String, PartState> states() throws IOException {
        var states = new TreeMap<String, PartState>();
        for (var part : noted()) {
            var process = of(part);
            if (process.isPresent()) {
                states.put(part, PartState.of(part, process.get()));
            }
        }
        return states;
    }

    private List<String> noted() throws IOException {
        try (var notes = Files.list(folder.resolve("run"))) {
            return notes.map(note -> note.getFileName().toString())
                    .filter(name -> name.endsWith(NOTE))
                    .map(name -> name.substring(0, name.length() - NOTE.length()))
                    .toList();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .map(line -> line.contains(folder.toString()))
                .orElse(false);
    }

    public boolean allRun() {
        return MORTAL.stream().allMatch(part -> of(part).isPresent());
    }

    /** Processor time so far, in milliseconds, by part; PostgreSQL with all its backends. */
    public Map<String, Long> cpuMillis() {
        var spent = new TreeMap<String, Long>();
        WORKING.forEach(part -> of(part).ifPresent(process -> spent.put(part, withChildren(process))));
        return spent;
    }

    private static long withChildren(ProcessHandle process) {
        long own = ticks(process, WITH_ENDED_CHILDREN);
        return TICK_MILLIS
                * (own
                        + process.children()
                                .mapToLong(child -> ticks(child, OWN))
                                .sum());
    }

    /** Fields of /proc/PID/stat after the name in brackets: user, system, and the same of children that ended. */
    private static long ticks(ProcessHandle process, int fields) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            var rest = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(rest)
                    .skip(UTIME)
                    .limit(fields)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    /** What of it is in memory now, in bytes. */
    public static long residentBytes(ProcessHandle process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    /**
     * Bytes of objects that are really used: the JVM collects its garbage before it counts. What it leaves lying between
     * them for another time, as its fillers, is nobody's.
     */
    public static long liveHeapBytes(ProcessHandle process) throws IOException {
        return Jcmd.ask(process, "GC.class_histogram").stream()
                .map(line -> line.trim().split("\\s+"))
                .filter(words -> words.length > 3 && words[0].matches("\\d+:") && !words[3].contains(FILLER))
                .mapToLong(words -> Long.parseLong(words[2]))
                .sum();
    }
}
