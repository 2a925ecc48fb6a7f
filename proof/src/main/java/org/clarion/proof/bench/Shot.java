package org.clarion.proof.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.clarion.proof.load.Answer;
import org.clarion.proof.load.Generator;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Tally;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.report.Figure;

/**
 * One load, from its first request to its last answer.
 *
 * @param wholeTime seconds, with the waiting for answers that never came
 * @param spent processor milliseconds, by part; the generator's own are under {@code the load}
 */
record Shot(
        Requests requests, Timetable timetable, Tally tally, long issued, double wholeTime, Map<String, Long> spent) {

    static final int IN_TIME = 250;

    static final String OURSELVES = "the load";

    private static final int TELL_EVERY = 10;

    /** Answers are told to the tally and to the listener. */
    static Shot fire(BenchSetting setting, String part, Timetable timetable, Consumer<Answer> listener)
            throws IOException {
        var varied = Requests.varied(setting.action(), setting.prefix(part), setting.variety(), Requests.SELDOM);
        return fire(setting, setting.port(), part, timetable, varied, listener);
    }

    /** Of so many requests one repeats the report before it. */
    static Shot repeating(BenchSetting setting, String part, Timetable timetable, int repeatedOneIn)
            throws IOException {
        var varied = Requests.varied(setting.action(), setting.prefix(part), setting.variety(), repeatedOneIn);
        return fire(setting, setting.port(), part, timetable, varied, answer -> {});
    }

    /** By another way than the service's own port. */
    static Shot through(int port, BenchSetting setting, String part, Timetable timetable) throws IOException {
        var varied = Requests.varied(setting.action(), setting.prefix(part), setting.variety(), Requests.SELDOM);
        return fire(setting, port, part, timetable, varied, answer -> {});
    }

    /** Every request one report of one action: what is acknowledged and what a total shows can be told from each other. */
    static Shot plain(int port, BenchSetting setting, String part, Timetable timetable, Consumer<Answer> listener)
            throws IOException {
        var plain = Requests.plain(setting.action(), setting.prefix(part));
        return fire(setting, port, part, timetable, plain, listener);
    }

    private static Shot fire(
            BenchSetting setting,
            int port,
            String part,
            Timetable timetable,
            Requests requests,
            Consumer<Answer> listener)
            throws IOException {
        var tally = new Tally(second -> progress(setting, part, second));
        var before = spent(setting);
        long began = System.nanoTime();
        long issued = new Generator(port, timetable, requests, tally.andThen(listener)).run();
        double wholeTime = (System.nanoTime() - began) / 1e9;
        var after = spent(setting);
        before.forEach((name, millis) -> after.merge(name, -millis, Long::sum));
        return new Shot(requests, timetable, tally, issued, wholeTime, after);
    }

    static Shot fire(BenchSetting setting, String part, Timetable timetable) throws IOException {
        return fire(setting, part, timetable, answer -> {});
    }

    private static void progress(BenchSetting setting, String part, Tally.Second second) {
        if (second.second() % TELL_EVERY == TELL_EVERY - 1) {
            setting.say()
                    .accept("%s, second %d: %d accepted, %d refused, p99 %s"
                            .formatted(
                                    part,
                                    second.second() + 1,
                                    second.accepted(),
                                    second.refused(),
                                    Figure.millis(second.p99())));
        }
    }

    private static Map<String, Long> spent(BenchSetting setting) {
        var spent = new TreeMap<>(setting.house().processes().cpuMillis());
        var ourselves = ProcessHandle.current().info().totalCpuDuration();
        ourselves.ifPresent(time -> spent.put(OURSELVES, time.toMillis()));
        return spent;
    }

    int accepted() {
        return tally.accepted().cardinality();
    }

    /** The timetable's length, or until the last answer if that came later; waiting in vain is not counted. */
    double seconds() {
        return Math.max(timetable.lasting().toMillis() / 1000.0, tally.secondsToTheLastAnswer());
    }

    /** Of what was accepted, in milliseconds from the instant it was due. */
    double p99() {
        return Latency.millis(tally.acceptances(), 99);
    }

    /** All that was due was sent and accepted, and the slowest hundredth soon enough. */
    boolean isInTime() {
        return issued == timetable.requests() && tally.acceptances().getTotalCount() == issued && p99() <= IN_TIME;
    }

    double perSecond() {
        return accepted() / seconds();
    }

    double millisEach(String part) {
        return spent.getOrDefault(part, 0L) / (double) Math.max(1, accepted());
    }

    /** Of all parts of the house together. */
    double millisEachOfTheHouse() {
        return spent.keySet().stream()
                .filter(part -> !part.equals(OURSELVES))
                .mapToDouble(this::millisEach)
                .sum();
    }

    double millisPerRequest(String part) {
        return spent.getOrDefault(part, 0L) / (double) Math.max(1, issued);
    }

    /** Of all the processor time that this machine had meanwhile. */
    double ownShare() {
        int cores = ManagementFactory.getOperatingSystemMXBean().getAvailableProcessors();
        return spent.getOrDefault(OURSELVES, 0L) / 1000.0 / wholeTime / cores;
    }
}
