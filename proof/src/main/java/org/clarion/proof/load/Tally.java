package org.clarion.proof.load;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.HdrHistogram.Histogram;

/** Every answer, classified. Latencies are in microseconds from the instant the request was due. */
public final class Tally implements Consumer<Answer> {

    private static final long LONGEST = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final BitSet accepted = new BitSet();
    private final BitSet unknown = new BitSet();
    private final Map<Integer, Long> byStatus = new TreeMap<>();
    private final Histogram acceptances = new Histogram(LONGEST, DIGITS);
    private final Histogram refusals = new Histogram(LONGEST, DIGITS);
    private final Histogram refusalsOnTheLine = new Histogram(LONGEST, DIGITS);
    private final Histogram thisSecond = new Histogram(LONGEST, DIGITS);
    private final List<Second> seconds = new ArrayList<>();
    private final long began = System.nanoTime();
    private final Consumer<Second> everySecond;
    private long lastAnswer = began;
    private long acceptedThisSecond;
    private long refusedThisSecond;
    private long refusedWithAdvice;

    /** What one second brought; the latency is the 99th percentile of what was accepted, in milliseconds. */
    public record Second(long second, long accepted, long refused, double p99) {}

    public Tally(Consumer<Second> everySecond) {
        this.everySecond = everySecond;
    }

    @Override
    public void accept(Answer answer) {
        turnOver(answer.received());
        byStatus.merge(answer.status(), 1L, Long::sum);
        lastAnswer = answer.status() == Answer.UNKNOWN ? lastAnswer : answer.received();
        if (answer.accepted()) {
            acceptedThisSecond += accepted.get((int) answer.number()) ? 0 : 1;
            accepted.set((int) answer.number());
            record(acceptances, answer.received() - answer.due());
            record(thisSecond, answer.received() - answer.due());
        } else if (answer.refused()) {
            refusedThisSecond++;
            refusedWithAdvice += answer.saysWhenToComeAgain() ? 1 : 0;
            record(refusals, answer.received() - answer.due());
            record(refusalsOnTheLine, answer.received() - answer.sent());
        } else if (answer.status() == Answer.UNKNOWN || answer.status() >= 500) {
            unknown.set((int) answer.number());
        }
    }

    private void turnOver(long now) {
        long second = TimeUnit.NANOSECONDS.toSeconds(now - began);
        while (seconds.size() < second) {
            double p99 = thisSecond.getTotalCount() == 0 ? 0 : thisSecond.getValueAtPercentile(99) / 1000.0;
            seconds.add(new Second(seconds.size(), acceptedThisSecond, refusedThisSecond, p99));
            everySecond.accept(seconds.getLast());
            thisSecond.reset();
            acceptedThisSecond = 0;
            refusedThisSecond = 0;
        }
    }

    private static void record(Histogram histogram, long nanos) {
        histogram.recordValue(Math.clamp(TimeUnit.NANOSECONDS.toMicros(nanos), 0, LONGEST));
    }

    /** Numbers of reports: who sends one twice is accepted once. */
    public BitSet accepted() {
        return accepted;
    }

    /** No answer, or an error of the server: it may have been stored or not. */
    public BitSet unknown() {
        return unknown;
    }

    public Map<Integer, Long> byStatus() {
        return byStatus;
    }

    public long answers() {
        return byStatus.values().stream().mapToLong(many -> many).sum();
    }

    public Histogram acceptances() {
        return acceptances;
    }

    public Histogram refusals() {
        return refusals;
    }

    /** Of refusals, from the instant they were really sent. */
    public Histogram refusalsOnTheLine() {
        return refusalsOnTheLine;
    }

    /** From the beginning; lines that broke or stayed silent answered nothing. */
    public double secondsToTheLastAnswer() {
        return (lastAnswer - began) / 1e9;
    }

    public long refusedWithAdvice() {
        return refusedWithAdvice;
    }

    public List<Second> seconds() {
        return seconds;
    }
}
