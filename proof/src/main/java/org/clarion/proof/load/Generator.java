package org.clarion.proof.load;

import java.io.IOException;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends what the timetable says from one thread, on as many lines as it takes, and tells every answer. */
public final class Generator {

    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();
    private static final long GLANCE = Duration.ofMillis(200).toNanos();

    private final int port;
    private final Timetable timetable;
    private final Requests requests;
    private final Consumer<Answer> teller;
    private final List<LoadLine> lines = new ArrayList<>();
    private final Deque<LoadLine> free = new ArrayDeque<>();
    private long issued;
    private long lookedAround;

    public Generator(int port, Timetable timetable, Requests requests, Consumer<Answer> teller) {
        this.port = port;
        this.timetable = timetable;
        this.requests = requests;
        this.teller = teller;
    }

    /** How many were sent; fewer than the timetable has when no line was free in time. */
    public long run() throws IOException {
        try (var selector = Selector.open()) {
            long began = System.nanoTime();
            long end = began + timetable.lasting().toNanos();
            while (goesOn(end)) {
                issueWhatIsDue(selector, began, end);
                selector.select(key -> read((LoadLine) key.attachment()), 1);
                giveUpWaiting();
            }
            lines.forEach(LoadLine::close);
            return issued;
        }
    }

    private boolean goesOn(long end) {
        long now = System.nanoTime();
        boolean moreToSend = timetable.isOpen() ? issued < timetable.requests() && now < end + PATIENCE : now < end;
        return moreToSend || lines.stream().anyMatch(LoadLine::busy);
    }

    private void issueWhatIsDue(Selector selector, long began, long end) throws IOException {
        long now = System.nanoTime();
        while (isDue(now, began, end)) {
            var line = freeLine(selector);
            if (line == null) {
                return; // it waits, and its waiting is measured
            }
            long turn = issued++;
            long number = requests.number(turn);
            long due = timetable.isOpen() ? began + timetable.due(turn) : System.nanoTime();
            try {
                line.send(number, due, requests.of(number));
            } catch (IOException broken) {
                drop(line);
            }
        }
    }

    private boolean isDue(long now, long began, long end) {
        return timetable.isOpen()
                ? issued < timetable.requests() && began + timetable.due(issued) <= now && now < end + PATIENCE
                : now < end;
    }

    private @Nullable LoadLine freeLine(Selector selector) throws IOException {
        var line = free.poll();
        if (line == null && lines.size() < timetable.lines()) {
            line = LoadLine.to(port, selector);
            lines.add(line);
        }
        return line;
    }

    private void read(LoadLine line) {
        try {
            if (line.receive()) {
                teller.accept(line.answered(System.nanoTime()));
                free.push(line);
            }
        } catch (IOException broken) {
            drop(line);
        }
    }

    private void drop(LoadLine line) {
        line.close();
        lines.remove(line);
        free.remove(line);
        if (line.busy()) {
            teller.accept(line.broken(System.nanoTime()));
        }
    }

    private void giveUpWaiting() {
        long now = System.nanoTime();
        if (now - lookedAround > GLANCE) {
            lookedAround = now;
            lines.stream()
                    .filter(line -> line.busy() && now - line.sent() > PATIENCE)
                    .toList()
                    .forEach(this::drop);
        }
    }
}
