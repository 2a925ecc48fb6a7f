package org.clarion.proof.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.clarion.localrun.Port;
import org.clarion.proof.house.HouseDesk;
import org.clarion.proof.house.Pause;
import org.clarion.proof.streams.Streams;
import org.clarion.proof.visiting.AnswersSeen;
import org.clarion.proof.visiting.VisitedHouse;
import org.clarion.proof.visiting.Visitors;

/** What goes on in a house on a day like any other: programs and people report, write, join and read, staff watch. */
final class OrdinaryLife {

    static final int A_SECOND = 20;
    static final int READERS = 3;
    static final int STREAMS = 10;
    static final Duration AFTER_A_FORM = Duration.ofSeconds(2);
    static final Duration AFTER_A_LETTER = Duration.ofSeconds(20);
    static final Duration AFTER_A_JOINER = Duration.ofMinutes(3);
    static final Duration WATCHED = Duration.ofSeconds(15);

    private static final Duration BETWEEN_WATCHES = Duration.ofSeconds(5);
    private static final int COMES_TO_AN_END_MINUTES = 2;

    private final BenchSetting setting;
    private final Duration lasting;
    private final AnswersSeen seen = new AnswersSeen();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Visitors visitors;
    private final List<String> whoGaveUp = new ArrayList<>();
    private long lostStreams;

    OrdinaryLife(BenchSetting setting, Duration lasting) throws IOException {
        this.setting = setting;
        this.lasting = lasting;
        var visited = new VisitedHouse(setting.house().port(Port.EDGE), seen);
        this.visitors = new Visitors(
                        visited, seen, setting.action(), setting.shown().targets(setting.action()))
                .resting(AFTER_A_FORM, AFTER_A_LETTER);
    }

    interface Task {
        void run() throws Exception;
    }

    /** Ends when its time is over and nobody has anything half done; meanwhile somebody else may look on. */
    Shot live(Task beside) throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            var reports =
                    threads.submit(() -> Shot.fire(setting.quietly(), "soak", setting.reports(A_SECOND, lasting)));
            var people = people(threads);
            try {
                beside.run();
                return reports.get();
            } finally {
                enough.set(true);
                visitors.stop();
                comeToAnEnd(people);
                threads.shutdownNow();
            }
        }
    }

    AnswersSeen seen() {
        return seen;
    }

    /** What stopped anybody before their time. */
    List<String> whoGaveUp() {
        return whoGaveUp;
    }

    long lostStreams() {
        return lostStreams;
    }

    private List<Future<Object>> people(ExecutorService threads) {
        var tasks = new ArrayList<Task>(List.of(
                visitors::report, visitors::write, () -> visitors.join(AFTER_A_JOINER), this::watchAgainAndAgain));
        for (int reader = 0; reader < READERS; reader++) {
            tasks.add(visitors::read);
        }
        return tasks.stream()
                .map(task -> threads.submit((Callable<Object>) () -> {
                    task.run();
                    return "";
                }))
                .toList();
    }

    /** Streams at both desks, opened by somebody who logs in, and left again. */
    private void watchAgainAndAgain() throws IOException {
        int port = setting.house().port(Port.URGENT_ACTIONS);
        while (!enough.get()) {
            var cookie = new HouseDesk(port).logIn();
            try (var totals = new Streams(port, Streams.ofTotals(setting.action()), cookie, (one, total, at) -> {});
                    var counts = new Streams(
                            setting.port(), Streams.ofReports(setting.action()), cookie, (one, total, at) -> {})) {
                for (int stream = 0; stream < STREAMS; stream++) {
                    totals.open();
                    counts.open();
                }
                totals.start();
                counts.start();
                Pause.until(enough::get, WATCHED);
                lostStreams += totals.lost() + counts.lost();
            }
            Pause.until(enough::get, BETWEEN_WATCHES);
        }
    }

    /** Who gave up, or waits in vain, is said; what was measured stays. */
    private void comeToAnEnd(List<Future<Object>> people) throws InterruptedException {
        for (var one : people) {
            try {
                one.get(COMES_TO_AN_END_MINUTES, TimeUnit.MINUTES);
            } catch (ExecutionException | TimeoutException gaveUp) {
                whoGaveUp.add(String.valueOf(gaveUp.getCause() == null ? gaveUp : gaveUp.getCause()));
            }
        }
    }
}
