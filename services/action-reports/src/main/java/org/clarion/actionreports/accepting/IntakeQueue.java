package org.clarion.actionreports.accepting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.clarion.actionreports.journal.Report;
import org.clarion.tracing.Traces;
import org.jspecify.annotations.Nullable;

/** Those who wait for a commit, up to the ones whose commit is under way. */
final class IntakeQueue {

    private final int together;
    private final BlockingQueue<WaitingReport> queue;
    private final AtomicInteger inside = new AtomicInteger();
    private final QueueLimit length;
    private final Gathering gathering;
    private final LongSupplier nanos;

    /**
     * @param together how many share a commit at most: while so many are at it, as many may gather
     * @param most what memory holds, however fast commits are
     * @param apart how long after the beginning of a commit the next one begins at the soonest, if it is not full
     */
    IntakeQueue(int together, int most, Duration inTime, Duration apart, LongSupplier nanos) {
        this.together = together;
        this.queue = new ArrayBlockingQueue<>(most);
        this.length = new QueueLimit(inTime, 2 * together, most);
        this.gathering = new Gathering(apart, nanos);
        this.nanos = nanos;
    }

    /** Whether somebody who joins now can be answered in time. */
    boolean hasRoomFor(Caller caller) {
        return inside.get() < caller.joinsBelow(length.longest());
    }

    /** Null when memory holds no more. */
    @Nullable
    WaitingReport join(Report report) {
        var one = new WaitingReport(
                report, new CompletableFuture<>(), inside.incrementAndGet(), nanos.getAsLong(), Traces.here());
        if (queue.offer(one)) {
            return one;
        }
        inside.decrementAndGet();
        return null;
    }

    /** Whoever arrived since the last commit began goes together in the next. Empty when nobody came for a while. */
    List<WaitingReport> next() throws InterruptedException {
        var first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first == null) {
            return List.of();
        }
        var left = gathering.left();
        if (left > 0 && queue.size() < together - 1) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
        gathering.begin();
        var batch = new ArrayList<WaitingReport>(Math.min(together, queue.size() + 1));
        batch.add(first);
        queue.drainTo(batch, together - 1);
        return batch;
    }

    /** They were answered, and show how long the line may be. */
    void leave(List<WaitingReport> batch) {
        inside.addAndGet(-batch.size());
        if (!batch.isEmpty()) {
            var last = batch.getLast();
            length.learn(last.place(), nanos.getAsLong() - last.since());
        }
    }

    boolean waitsLongerThan(Duration time, WaitingReport one) {
        return nanos.getAsLong() - one.since() > time.toNanos();
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int inside() {
        return inside.get();
    }

    int longest() {
        return length.longest();
    }
}
