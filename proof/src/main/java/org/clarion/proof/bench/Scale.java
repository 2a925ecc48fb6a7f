package org.clarion.proof.bench;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How much of everything.
 *
 * @param rate reports a second in the sustained part; three times as many in the overload; 0: as many as are promised,
 *     or more where the database could give more
 * @param patience the longest that warming up and the search for the highest rate may take, each
 * @param outage how long Kafka is kept away
 * @param reportsToReadOver 0: reading at many reports is left out
 * @param mails how many supporters get one in the mailing
 * @param day how long the day's ten minutes are
 * @param soak how long memory is watched under an ordinary life
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
        int mails,
        Duration day,
        Duration soak,
        boolean judged) {

    /** What somebody wants otherwise, by option. */
    public interface Wishes {

        OptionalInt number(String option);

        private int or(String option, int usual) {
            return number(option).orElse(usual);
        }

        private Duration seconds(String option, int usual) {
            return Duration.ofSeconds(or(option, usual));
        }

        private Duration minutes(String option, Duration usual) {
            var wished = number(option);
            return wished.isPresent() ? Duration.ofMinutes(wished.getAsInt()) : usual;
        }
    }

    /** The whole of it: about twenty-five minutes without reading over ten million reports. */
    public static Scale whole(Wishes wishes) {
        return new Scale(
                wishes.or("--rate", 0),
                Duration.ofMinutes(3),
                wishes.seconds("--seconds", 300),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                wishes.seconds("--outage", 300),
                Duration.ofSeconds(20),
                1000,
                Duration.ofSeconds(60),
                wishes.or("--streams", 10_000),
                wishes.or("--reports", 10_000_000),
                wishes.or("--mails", 165_000),
                wishes.seconds("--day", 600),
                wishes.minutes("--soak", Duration.ofMinutes(60)),
                true);
    }

    /** Every part once, for a test: its figures say nothing about speed. */
    public static Scale small(Wishes wishes) {
        return new Scale(
                wishes.or("--rate", 200),
                Duration.ofSeconds(3),
                wishes.seconds("--seconds", 4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                wishes.seconds("--outage", 3),
                Duration.ofSeconds(1),
                100,
                Duration.ofSeconds(3),
                wishes.or("--streams", 100),
                wishes.or("--reports", 0),
                wishes.or("--mails", 300),
                wishes.seconds("--day", 4),
                wishes.minutes("--soak", Duration.ofSeconds(30)),
                false);
    }
}
