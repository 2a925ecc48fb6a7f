package org.clarion.localrun.watching;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Keeps one part alive: starts it, starts it again when it dies, stops it when asked. */
public final class HouseWatch {

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Duration SHORTLY = Duration.ofMillis(300);
    private static final int FIRST_TRIES = 3;

    private final HousePart part;
    private final Notes notes;
    private final RestartBackOff backOff;
    private final Clock clock;
    private final Consumer<String> news;
    private final CompletableFuture<Void> stopping = new CompletableFuture<>();
    private final CompletableFuture<Void> firstUp = new CompletableFuture<>();
    private final Thread thread;
    private int failures;

    public HouseWatch(HousePart part, Notes notes, RestartBackOff backOff, Clock clock, Consumer<String> news) {
        this.part = part;
        this.notes = notes;
        this.backOff = backOff;
        this.clock = clock;
        this.news = news;
        this.thread = Thread.ofPlatform().name("watch-" + part.name()).daemon().unstarted(this::keepAlive);
    }

    /** Answers when the part is ready for the first time, or with an exception when it will not be. */
    public CompletableFuture<Void> start() {
        thread.setUncaughtExceptionHandler((watching, failure) -> firstUp.completeExceptionally(failure));
        thread.start();
        return firstUp;
    }

    public HousePart part() {
        return part;
    }

    /** Returns when the part is gone. */
    public void stop() {
        stopping.complete(null);
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepAlive() {
        while (!stopping.isDone()) {
            var began = clock.instant();
            live();
            // Whoever stops everything may have reached the part before us.
            if (stoppedWithin(SHORTLY) || givenUp()) {
                return;
            }
            waitBeforeStartingAgain(began);
        }
    }

    private void live() {
        try {
            var process = part.start();
            notes.remember(part.name(), process);
            if (becomesReady(process)) {
                news.accept(firstUp.isDone() ? part.title() + " is up again" : part.title() + " is up");
                firstUp.complete(null);
            }
            CompletableFuture.anyOf(process.onExit(), stopping).join();
            if (process.isAlive()) {
                part.stop(process);
            }
            notes.forget(part.name());
        } catch (IOException | RuntimeException refused) {
            news.accept(part.title() + " could not be started: " + refused.getMessage());
        }
    }

    private boolean becomesReady(ProcessHandle process) {
        while (process.isAlive() && !stopping.isDone()) {
            if (part.isReady()) {
                return true;
            }
            stoppedWithin(GLANCE);
        }
        return false;
    }

    /** A part that was never up is more likely to be broken than unlucky. */
    private boolean givenUp() {
        failures++;
        if (firstUp.isDone() || failures < FIRST_TRIES) {
            return false;
        }
        firstUp.completeExceptionally(new IllegalStateException(part.title() + " does not start"));
        return true;
    }

    private void waitBeforeStartingAgain(Instant began) {
        if (notes.isLent(part.name())) {
            news.accept(part.title() + " is in your hands now; it comes back when you give it back");
            while (notes.isLent(part.name()) && !stopping.isDone()) {
                stoppedWithin(GLANCE);
            }
            return;
        }
        var pause = backOff.after(Duration.between(began, clock.instant()));
        news.accept(part.title() + " has died; starting it again");
        stoppedWithin(pause);
    }

    private boolean stoppedWithin(Duration pause) {
        try {
            stopping.get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException goesOn) {
            return false;
        } catch (InterruptedException | ExecutionException never) {
            throw new IllegalStateException(never);
        }
    }
}
