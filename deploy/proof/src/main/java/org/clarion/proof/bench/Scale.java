package org.clarion.proof.bench;

import java.time.Duration;

/**
 * How much of everything.
 *
 * @param rate reports a second in the sustained part; three times as many in the overload
 * @param reportsToReadOver 0: reading at many reports is left out
 * @param judged whether the figures say anything about speed
 */
public record Scale(
        int rate,
        Duration warmingUp,
        Duration sustained,
        Duration peak,
        Duration overload,
        Duration limit,
        int liveRate,
        Duration live,
        int streams,
        long reportsToReadOver,
        boolean judged) {

    private static final int AS_OFTEN_AS_THE_RECORD_TIMES_100 = 3900;

    /** The whole of it: about twelve minutes without reading over ten million reports. */
    public static Scale whole() {
        return new Scale(
                AS_OFTEN_AS_THE_RECORD_TIMES_100,
                Duration.ofSeconds(60),
                Duration.ofMinutes(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                Duration.ofSeconds(20),
                1000,
                Duration.ofSeconds(60),
                10_000,
                10_000_000,
                true);
    }

    /** Every part once, for a test: its figures say nothing about speed. */
    public static Scale small() {
        return new Scale(
                200,
                Duration.ofSeconds(1),
                Duration.ofSeconds(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                Duration.ofSeconds(1),
                100,
                Duration.ofSeconds(3),
                100,
                0,
                false);
    }

    public Scale at(int perSecond) {
        return new Scale(
                perSecond,
                warmingUp,
                sustained,
                peak,
                overload,
                limit,
                liveRate,
                live,
                streams,
                reportsToReadOver,
                judged);
    }

    public Scale lasting(Duration time) {
        return new Scale(
                rate, warmingUp, time, peak, overload, limit, liveRate, live, streams, reportsToReadOver, judged);
    }

    public Scale with(int openStreams, long reports) {
        return new Scale(
                rate, warmingUp, sustained, peak, overload, limit, liveRate, live, openStreams, reports, judged);
    }
}
