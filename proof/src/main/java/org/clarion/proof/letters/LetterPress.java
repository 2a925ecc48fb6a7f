package org.clarion.proof.letters;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.clarion.setting.Paper;
import org.clarion.setting.Printout;
import org.clarion.setting.Typesetter;

/** Sets letters as fast as it can, one after the other or many at once. */
public final class LetterPress {

    private final LetterSamples samples;
    private final Typesetter typesetter = new Typesetter();
    private final AtomicInteger next = new AtomicInteger();

    public LetterPress(LetterSamples samples) {
        this.samples = samples;
    }

    /** What was set in a time, all threads together. */
    public record Run(long letters, long wrong, Duration took, long cpuMillis) {

        public double perSecond() {
            return letters / (took.toNanos() / 1e9);
        }

        public double cpuEach() {
            return cpuMillis / (double) letters;
        }
    }

    /** A letter of its own, as a supporter takes it along: from the template to the last byte. */
    public Printout one() {
        return typesetter.set(samples.page(next.getAndIncrement(), 1), Paper.A4);
    }

    /** So many letters in one document. */
    public Printout pack(int letters) {
        return typesetter.set(samples.page(next.getAndAdd(letters), letters), Paper.A4);
    }

    /** Separate letters on so many threads; wrong is one that does not take exactly a page. */
    public Run separate(int threads, Duration lasting) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        long ends = began + lasting.toNanos();
        long cpu = cpuMillis();
        Callable<long[]> work = () -> {
            var counted = new long[2];
            while (System.nanoTime() < ends) {
                counted[0]++;
                counted[1] += one().pages() == 1 ? 0 : 1;
            }
            return counted;
        };
        try (var workers = Executors.newFixedThreadPool(threads)) {
            long letters = 0;
            long wrong = 0;
            for (Future<long[]> done : workers.invokeAll(
                    IntStream.range(0, threads).mapToObj(thread -> work).toList())) {
                letters += done.get()[0];
                wrong += done.get()[1];
            }
            return new Run(letters, wrong, Duration.ofNanos(System.nanoTime() - began), cpuMillis() - cpu);
        }
    }

    public static long cpuMillis() {
        var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return bean.getProcessCpuTime() / 1_000_000;
    }
}
