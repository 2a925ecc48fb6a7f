package org.clarion.proof.bench;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The line through samples of something over time, by Theil and Sen: its slope is the median of the slopes between every two of
 * them. Up to a quarter of the samples may be far off, after a collection of garbage or in the middle of a burst, and move it little.
 *
 * @param atFirst where the line begins
 * @param perSecond its slope
 */
record Growth(double atFirst, double perSecond) {

    /** One sample. */
    record Sample(double seconds, double value) {}

    /** What may come on top without being called growth: a part of what was there at first, and something besides. */
    record Allowance(double part, double more) {

        /** What so large a thing may grow by. */
        double of(double atFirst) {
            return part * atFirst + more;
        }
    }

    /** Of two samples at least; NaN, which is within nothing, of fewer. */
    static Growth of(List<Sample> samples) {
        var slopes = IntStream.range(0, samples.size())
                .boxed()
                .flatMap(later -> samples.subList(0, later).stream().map(earlier -> slope(earlier, samples.get(later))))
                .toList();
        double perSecond = median(slopes);
        double begin = samples.isEmpty() ? 0 : samples.getFirst().seconds();
        var beginnings = samples.stream()
                .map(sample -> sample.value() - perSecond * (sample.seconds() - begin))
                .toList();
        return new Growth(median(beginnings), perSecond);
    }

    /** What the line rises by in so many seconds; less than nothing where it falls. */
    double over(double seconds) {
        return perSecond * seconds;
    }

    boolean isWithin(Allowance allowance, double seconds) {
        return over(seconds) <= allowance.of(atFirst);
    }

    private static double slope(Sample earlier, Sample later) {
        return (later.value() - earlier.value()) / (later.seconds() - earlier.seconds());
    }

    private static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
