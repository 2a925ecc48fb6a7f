package org.clarion.proof.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.clarion.proof.house.PartState;
import org.clarion.proof.house.Pause;
import org.clarion.proof.house.Processes;
import org.clarion.proof.report.Chart;
import org.clarion.proof.report.Figure;

/** What every part of a house held, again and again. */
final class SoakSamples {

    private static final double MIB = 1024.0 * 1024;
    private static final int LINES_OF_A_CHART = 3;

    private final List<At> samples = new ArrayList<>();

    private record At(double seconds, Map<String, PartState> parts) {}

    /** From now until the time is over; a sample that takes longer than the time between two is followed by the next at once. */
    void take(Processes processes, Duration lasting, Duration apart, Consumer<String> say) throws IOException {
        long began = System.nanoTime();
        for (long due = 0; due < lasting.toNanos(); due = Math.max(due + apart.toNanos(), System.nanoTime() - began)) {
            Pause.millis((due - (System.nanoTime() - began)) / 1_000_000);
            samples.add(new At((System.nanoTime() - began) / 1e9, processes.states()));
            say.accept("soak, second %.0f: %s".formatted(samples.getLast().seconds(), heaps()));
        }
        Pause.millis((lasting.toNanos() - (System.nanoTime() - began)) / 1_000_000);
    }

    List<String> parts() {
        var parts = new TreeSet<String>();
        samples.forEach(sample -> parts.addAll(sample.parts().keySet()));
        return List.copyOf(parts);
    }

    List<String> jvms() {
        return parts().stream()
                .filter(part -> samples.stream()
                        .anyMatch(sample -> sample.parts().containsKey(part)
                                && sample.parts().get(part).isJvm()))
                .toList();
    }

    int many() {
        return samples.size();
    }

    /** Whether there are two behind the warm-up: a machine that is busy otherwise takes its time for each. */
    boolean makeALine(Duration warmUp) {
        return samples.stream()
                        .filter(sample -> sample.seconds() >= warmUp.toSeconds())
                        .count()
                > 1;
    }

    /** The line through what a part held from the end of the warm-up on. */
    Growth growth(String part, ToLongFunction<PartState> what, Duration warmUp) {
        return Growth.of(samples.stream()
                .filter(sample ->
                        sample.seconds() >= warmUp.toSeconds() && sample.parts().containsKey(part))
                .map(sample -> new Growth.Sample(
                        sample.seconds(), what.applyAsLong(sample.parts().get(part))))
                .toList());
    }

    /** A chart shows no more lines than can be told from each other. */
    List<Chart> charts(String title, List<String> parts, ToLongFunction<PartState> bytes) {
        var charts = new ArrayList<Chart>();
        for (int first = 0; first < parts.size(); first += LINES_OF_A_CHART) {
            var few = parts.subList(first, Math.min(parts.size(), first + LINES_OF_A_CHART));
            charts.add(new Chart(
                    title + " by minutes: " + String.join(", ", few),
                    "MiB",
                    samples.stream()
                            .map(sample -> Figure.number("%.1f", sample.seconds() / 60))
                            .toList(),
                    few.stream().map(part -> line(part, bytes)).toList()));
        }
        return charts;
    }

    private Chart.Line line(String part, ToLongFunction<PartState> bytes) {
        return new Chart.Line(
                part,
                samples.stream()
                        .map(sample -> sample.parts().containsKey(part)
                                ? bytes.applyAsLong(sample.parts().get(part)) / MIB
                                : 0)
                        .toList());
    }

    private String heaps() {
        var heaps = new ArrayList<String>();
        samples.getLast().parts().forEach((part, state) -> {
            if (state.isJvm()) {
                heaps.add("%s %s MiB".formatted(part, Figure.number("%.1f", state.heap() / MIB)));
            }
        });
        return String.join(", ", heaps);
    }
}
