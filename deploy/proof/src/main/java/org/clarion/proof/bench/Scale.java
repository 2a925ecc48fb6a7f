package org.clarion.proof.bench;

import java.time.Duration;

/**
 * How much of everything.
 *
 * @param rate reports a second in the sustained part; three times as many in the overload; 0: as many as are promised,
 *     or more where the database could give more
 * @param patience the longest that warming up and the search for the highest rate may take, each
 * @param outage how long Kafka is kept away
 * @param reportsToReadOver 0: reading at many reports is left out
 * @param judged whether the figures say anything about speed
 */
public record Scale(
        int rate,
        Duration patience,
        Duration sustained,
        Duration peak,
        Duration overload,
        Duration outage,
        Duration limit,
        int liveRate,
        Duration live,
        int streams,
        long reportsToReadOver,
        boolean judged) {

    /** The whole of it: about twenty-five minutes without reading over ten million reports. */
    public static Scale whole() {
        return new Scale(
                0,
                Duration.ofMinutes(3),
                Duration.ofMinutes(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                Duration.ofMinutes(5),
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
                Duration.ofSeconds(3),
                Duration.ofSeconds(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
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
                patience,
                sustained,
                peak,
                overload,
                outage,
                limit,
                liveRate,
                live,
                streams,
                reportsToReadOver,
                judged);
    }

    public Scale lasting(Duration time) {
        return new Scale(
                rate,
                patience,
                time,
                peak,
                overload,
                outage,
                limit,
                liveRate,
                live,
                streams,
                reportsToReadOver,
                judged);
    }

    public Scale with(int openStreams, long reports) {
        return new Scale(
                rate, patience, sustained, peak, overload, outage, limit, liveRate, live, openStreams, reports, judged);
    }

    public Scale withoutKafka(Duration time) {
        return new Scale(
                rate,
                patience,
                sustained,
                peak,
                overload,
                time,
                limit,
                liveRate,
                live,
                streams,
                reportsToReadOver,
                judged);
    }
}
