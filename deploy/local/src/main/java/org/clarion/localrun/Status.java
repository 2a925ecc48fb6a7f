package org.clarion.localrun;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.clarion.localrun.watching.HousePart;
import org.clarion.localrun.watching.Notes;

/** Tells how each part of the run is. */
final class Status {

    private static final String LINE = "  %-16s %-12s %8s %8s%n";

    private final Home home;

    private Status(Home home) {
        this.home = home;
    }

    static Status here() {
        return new Status(Home.here());
    }

    void print(PrintStream terminal) throws IOException {
        var ports = Occupied.ports(home);
        if (ports.isEmpty() || Occupied.holder(home).isEmpty()) {
            terminal.println("Clarion is not running here. ./clarion up starts it.");
            return;
        }
        var parts = new HouseParts(home, ports.get());
        terminal.printf(LINE, "part", "state", "process", "memory");
        parts.waves(Map.of()).stream().flatMap(List::stream).forEach(part -> print(terminal, part, parts));
        terminal.println("  " + ports.get().address());
    }

    private void print(PrintStream terminal, HousePart part, HouseParts parts) {
        var process = new Notes(home.run()).processOf(part.name(), parts.mark(part.name()));
        if (process.isEmpty()) {
            var state = new Notes(home.run()).isLent(part.name()) ? "in your hands" : "down";
            terminal.printf(LINE, part.title(), state, "", "");
            return;
        }
        long pid = process.get().pid();
        terminal.printf(LINE, part.title(), part.isReady() ? "ready" : "starting", pid, memory(pid));
    }

    /** Linux tells; elsewhere the column stays empty. */
    private static String memory(long pid) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                    .findFirst()
                    .orElse("");
        } catch (IOException unknown) {
            return "";
        }
    }
}
