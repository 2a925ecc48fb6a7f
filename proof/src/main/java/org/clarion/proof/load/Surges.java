package org.clarion.proof.load;

import java.time.Duration;

/**
 * When a load is several times what it is in calm seconds: at the end of each stretch, again and again. Time is measured in calm
 * seconds, those that would bring as much at the calm rate.
 *
 * @param every seconds from the beginning of one stretch to the next
 * @param lasting seconds of the surge at its end
 * @param times how many times the calm rate
 */
public record Surges(int every, int lasting, int times) {

    public static final Surges NONE = new Surges(1, 0, 1);

    /** How many calm seconds, rounded down, but one at least. */
    public int worth(Duration lasting) {
        return (int) Math.max(1, calmSeconds(lasting.toMillis() / 1000.0));
    }

    /** How many calm seconds these seconds bring as much as. */
    double calmSeconds(double seconds) {
        double stretches = Math.floor(seconds / every);
        double rest = seconds - stretches * every;
        return stretches * calmSecondsOfAStretch() + rest + Math.max(0, rest - (every - lasting)) * (times - 1);
    }

    /** The other way about: the second at which so many calm seconds' worth is reached. */
    double clock(double calmSeconds) {
        double stretches = Math.floor(calmSeconds / calmSecondsOfAStretch());
        double rest = calmSeconds - stretches * calmSecondsOfAStretch();
        double calm = Math.min(rest, every - lasting);
        return stretches * every + calm + (rest - calm) / times;
    }

    private int calmSecondsOfAStretch() {
        return every - lasting + lasting * times;
    }
}
