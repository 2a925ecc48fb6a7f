package org.clarion.localrun;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.clarion.localrun.demo.DemoLife;
import org.clarion.localrun.watching.HousePart;
import org.clarion.localrun.watching.HouseWatch;
import org.clarion.localrun.watching.Notes;
import org.clarion.localrun.watching.RestartBackOff;
import org.jspecify.annotations.Nullable;

/** Starts everything, watches it, and stops it when told to. */
final class Up {

    private static final Duration WELL_MEANT = Duration.ofSeconds(2);

    private final Home home;
    private final Ports ports;
    private final Progress progress;
    private final Clock clock;
    private final List<List<HouseWatch>> waves = Collections.synchronizedList(new ArrayList<>());
    private volatile @Nullable Thread afterwards;

    private Up(Home home, Ports ports, Progress progress, Clock clock) {
        this.home = home;
        this.ports = ports;
        this.progress = progress;
        this.clock = clock;
    }

    static Up here() {
        var clock = Clock.systemUTC();
        var ports = Ports.wanted(System.getenv("CLARION_PORT"));
        return new Up(Home.here(), ports, new Progress(System.out, clock), clock);
    }

    void run(boolean fresh) throws IOException, InterruptedException {
        home.prepare();
        try (var held = Occupied.by(home, ports)) {
            var parts = new HouseParts(home, ports);
            clear(parts, fresh);
            Preflight.ofThisMachine().check(home, ports);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stopping"));
            startAll(parts);
            Welcome.to(ports).forEach(progress::say);
            progress.settle();
            bringLife(parts);
            // A signal ends this, and the hook above does the rest.
            new CountDownLatch(1).await();
            held.release();
        }
    }

    /** Afterwards and beside everything, so that nobody waits for it. */
    private void bringLife(HouseParts parts) {
        if (Services.isLiving(System.getenv(Services.LIVING))) {
            afterwards = Thread.ofPlatform().name("afterwards").daemon().start(() -> {
                var notes = home.data().resolve("demo");
                DemoLife.bring(ports.address(), Services.KNOWN_TO_ALL, notes, clock, progress::news);
                if (!Thread.currentThread().isInterrupted()) {
                    makeArchives(parts);
                }
            });
        }
    }

    /** After all that a living house does: each part knows by then what it needs. */
    private void makeArchives(HouseParts parts) {
        try {
            for (var archive : parts.archives()) {
                if (archive.isMissing()) {
                    archive.make();
                }
            }
        } catch (IOException full) {
            progress.news("The next start will be no quicker than this one: " + full.getMessage());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void clear(HouseParts parts, boolean fresh) throws IOException {
        long leftOvers = LeftOvers.end(home, parts);
        if (leftOvers > 0) {
            progress.say("An earlier run was cut off; ended what it left running (%d).".formatted(leftOvers));
        }
        if (fresh) {
            home.forgetData();
            home.prepare();
            progress.say("Beginning anew: the data of earlier runs are gone.");
        }
    }

    private void startAll(HouseParts parts) throws IOException {
        progress.say(
                "Starting Clarion with Java %s.".formatted(Runtime.version().feature()));
        for (List<HousePart> wave : parts.waves(home.secrets())) {
            start(wave);
        }
    }

    private void start(List<HousePart> wave) {
        var watches = wave.stream().map(this::watch).toList();
        waves.add(watches);
        var starts = watches.stream().map(HouseWatch::start).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException never) {
            var reason = never.getCause() == null ? never : never.getCause();
            throw new CannotStart(reason.getMessage() + ". Its log says why: " + home.logs());
        }
    }

    private HouseWatch watch(HousePart part) {
        var backOff = new RestartBackOff(Duration.ofSeconds(1));
        return new HouseWatch(part, new Notes(home.run()), backOff, clock, progress::news);
    }

    /** The last wave first; within a wave all at once. */
    private void stop() {
        progress.say("Stopping Clarion.");
        var began = new Progress(System.out, clock);
        leaveTheRest();
        for (List<HouseWatch> wave : List.copyOf(waves).reversed()) {
            var ends = wave.stream().map(watch -> CompletableFuture.runAsync(watch::stop, Thread::startVirtualThread));
            CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new)).join();
        }
        began.sayWithTime("Everything has stopped; the data are kept");
    }

    /** What is done afterwards can be done after the next start. */
    private void leaveTheRest() {
        var busy = afterwards;
        if (busy == null) {
            return;
        }
        busy.interrupt();
        try {
            busy.join(WELL_MEANT);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
