package org.clarion.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.clarion.localrun.Port;
import org.clarion.localrun.watching.Ready;
import org.clarion.proof.house.Pause;

/** Takes Kafka away for a while beside a load, counts what waits to be told, and times how soon all of it is told. */
final class Absence implements Callable<Absence.Course> {

    private static final String TELLER = "action_reports";
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration GONE_WITHIN = Duration.ofSeconds(10);
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);
    private static final Duration TOLD_WITHIN = Duration.ofMinutes(10);

    private final BenchSetting setting;
    private final Spells spells;
    private final Duration calm;
    private final List<Long> waiting = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param waiting events in the outbox, second by second from the kill on
     * @param stayedAway whether nobody listened at Kafka's port all the while
     * @param starting seconds from giving it back until it listened
     * @param telling seconds from then until all that had waited was told
     * @param told whether that ever came true
     */
    record Course(List<Long> waiting, boolean stayedAway, double starting, double telling, boolean told) {

        long mostWaiting() {
            return waiting.stream().mapToLong(events -> events).max().orElse(0);
        }
    }

    Absence(BenchSetting setting, Spells spells, Duration calm) {
        this.setting = setting;
        this.spells = spells;
        this.calm = calm;
    }

    @Override
    public Course call() throws SQLException {
        Pause.millis(calm.toMillis());
        boolean stayedAway = stayAway(setting.scale().outage());
        long givenBack = System.nanoTime();
        watch(this::listens, BACK_WITHIN);
        long back = System.nanoTime();
        spells.back(back);
        setting.say()
                .accept("outage: Kafka is back, %,d events wait"
                        .formatted(setting.rows().outbox(TELLER)));
        boolean told = toldWithin(TOLD_WITHIN);
        return new Course(waiting, stayedAway, seconds(givenBack, back), seconds(back, System.nanoTime()), told);
    }

    private boolean stayAway(Duration lasting) throws SQLException {
        spells.left(System.nanoTime());
        try (var loan = setting.house().lend("kafka")) {
            setting.say().accept("outage: %s is away for %d s".formatted(loan.part(), lasting.toSeconds()));
            return Pause.until(() -> !listens(), GONE_WITHIN) && !watch(this::listens, lasting);
        }
    }

    /** What waits now and what the journal holds now; what comes in later may wait its turn. */
    private boolean toldWithin(Duration patience) throws SQLException {
        long newest = setting.rows().newestInOutbox(TELLER);
        long journal = setting.rows().journal(UUID.fromString(setting.action()));
        return watch(() -> isShown(journal) && nothingWaits(newest), patience);
    }

    private boolean isShown(long total) {
        try {
            return setting.shown().toThePublic(setting.action()) >= total;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private boolean nothingWaits(long place) {
        try {
            return setting.rows().outbox(TELLER, place) == 0;
        } catch (SQLException away) {
            throw new IllegalStateException(away);
        }
    }

    private boolean listens() {
        return Ready.listens(setting.house().port(Port.BROKER));
    }

    /** Whether it came true in time; every second it is counted what waits. */
    private boolean watch(BooleanSupplier comesTrue, Duration atMost) throws SQLException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end) {
            waiting.add(setting.rows().outbox(TELLER));
            if (Pause.until(comesTrue, A_SECOND)) {
                return true;
            }
        }
        return false;
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
