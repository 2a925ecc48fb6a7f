package org.clarion.proof.drill;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What a drill is to do.
 *
 * @param within however it goes, reporting and killing end then, and what is missing is in the verdict
 * @param seed the same seed kills the same parts after the same numbers of acknowledgements
 */
public record DrillPlan(int actions, int kills, int clients, long seed, Duration within) {

    /** A part that is to be killed once so many reports are acknowledged. */
    record Kill(long after, String part) {}

    public static DrillPlan whole(long seed) {
        return new DrillPlan(200_000, 100, 32, seed, Duration.ofMinutes(90));
    }

    /** For a test: every part is killed once. */
    public static DrillPlan small(long seed) {
        return new DrillPlan(1500, 6, 8, seed, Duration.ofMinutes(8));
    }

    public DrillPlan of(int wantedActions, int wantedKills) {
        return new DrillPlan(wantedActions, wantedKills, clients, seed, within);
    }

    public DrillPlan endingWithin(Duration wanted) {
        return new DrillPlan(actions, kills, clients, seed, wanted);
    }

    /** At random instants between the first and the last report; no part is forgotten. */
    List<Kill> order(List<String> parts) {
        var random = new Random(seed);
        var victims = Stream.generate(() -> shuffled(parts, random))
                .flatMap(List::stream)
                .limit(kills)
                .toList();
        var instants =
                random.longs(kills, 0, Math.max(1, actions * 9L / 10)).sorted().toArray();
        return Stream.iterate(0, kill -> kill < kills, kill -> kill + 1)
                .map(kill -> new Kill(instants[kill], victims.get(kill)))
                .toList();
    }

    private static List<String> shuffled(List<String> parts, Random random) {
        return parts.stream()
                .map(part -> new Kill(random.nextLong(), part))
                .sorted((one, other) -> Long.compare(one.after(), other.after()))
                .map(Kill::part)
                .toList();
    }
}
