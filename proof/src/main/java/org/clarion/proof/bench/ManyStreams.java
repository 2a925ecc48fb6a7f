package org.clarion.proof.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.clarion.localrun.Port;
import org.clarion.proof.house.HouseDesk;
import org.clarion.proof.house.Pause;
import org.clarion.proof.report.Aim;
import org.clarion.proof.report.Figure;
import org.clarion.proof.report.ProofSection;
import org.clarion.proof.streams.Streams;

/** As many open pages as the machine lets us open: what each costs the service, and how soon an update is everywhere. */
final class ManyStreams implements BenchPart {

    private static final int UPDATES = 5;
    private static final int LEFT_FOR_OTHERS = 500;
    private static final int TELL_EVERY = 2000;
    private static final Duration SHOWN_WITHIN = Duration.ofMinutes(1);

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public ProofSection run(BenchSetting setting) throws Exception {
        int port = setting.house().port(Port.URGENT_ACTIONS);
        int many = (int) Math.min(setting.scale().streams(), openFiles() - LEFT_FOR_OTHERS);
        var everywhere = new Everywhere(many);
        long before = setting.settled();
        var empty = Footprint.of(setting.house(), "urgent-actions");
        try (var streams =
                new Streams(port, Streams.ofTotals(setting.action()), new HouseDesk(port).logIn(), everywhere::shown)) {
            open(setting, streams, many);
            boolean allOpen = Pause.until(() -> everywhere.reached(before) == many, SHOWN_WITHIN);
            var full = Footprint.of(setting.house(), "urgent-actions");
            var updates = new Updates(setting, everywhere, many);
            boolean reachedAll = updates.tell(before, UPDATES, SHOWN_WITHIN);
            return new ProofSection(
                    "%,d open streams".formatted(many),
                    List.of(
                            "Streams of one action's totals at urgent-actions; %d updates, each one report, timed from its answer."
                                    .formatted(UPDATES),
                            "Live heap is counted after a full collection; resident memory also holds garbage and"
                                    + " native buffers."),
                    List.of(
                            Figure.of(
                                    "open streams",
                                    String.valueOf(many),
                                    Aim.exactly(many, setting.scale().streams())),
                            Figure.of("lost streams", String.valueOf(streams.lost()), Aim.exactly(streams.lost(), 0)),
                            Figure.of(
                                    "live heap per stream",
                                    kilobytes(full.heap() - empty.heap(), many),
                                    Aim.atMost((full.heap() - empty.heap()) / 1000.0 / many, 10, "10 KB")),
                            Figure.of(
                                    "resident memory per stream", kilobytes(full.resident() - empty.resident(), many)),
                            Figure.of("an update on the first stream, median", Figure.millis(updates.onFirst(50))),
                            Figure.of("an update on all, median", Figure.millis(updates.onAll(50))),
                            Figure.of(
                                    "an update on all, slowest",
                                    Figure.millis(updates.onAll(100)),
                                    Aim.atMost(updates.onAll(100), 1000, "1 s"))),
                    List.of(),
                    allOpen && reachedAll && streams.lost() == 0);
        }
    }

    private static void open(BenchSetting setting, Streams streams, int many) throws IOException {
        for (int opened = 1; opened <= many; opened++) {
            streams.open();
            if (opened % TELL_EVERY == 0) {
                setting.say().accept("streams: %d of %d are open".formatted(opened, many));
            }
        }
        streams.start();
    }

    private static String kilobytes(long bytes, int streams) {
        return Figure.number("%.1f KB", bytes / 1000.0 / streams);
    }

    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount()
                : LEFT_FOR_OTHERS + 1000;
    }
}
