package org.clarion.proof.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.CheckedRows;
import org.clarion.proof.checking.ShownTotals;
import org.clarion.proof.house.House;
import org.clarion.proof.house.OpenedHouse;
import org.clarion.proof.house.Pause;
import org.clarion.proof.load.Requests;
import org.clarion.proof.load.Timetable;
import org.clarion.proof.load.Variety;
import org.jspecify.annotations.Nullable;

/** What every part of the bench works with. */
record BenchSetting(
        House house,
        Scale scale,
        String action,
        Variety variety,
        ShownTotals shown,
        Measured measured,
        Consumer<String> say) {

    /** The promise is 3,900; a hundredth more, since the time to the last answer is longer than the timetable. */
    private static final int AT_LEAST = 3940;

    /** More than the service lets wait: not the load but the service must say when it is too much. */
    static final int LINES = 10_000;

    private static final double FAIR_PART = 0.65;
    private static final Duration TOLD_WITHIN = Duration.ofMinutes(10);
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    static BenchSetting of(House house, Scale scale, Consumer<String> say) {
        var shown = new ShownTotals(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
        var action = OpenedHouse.action(house);
        return new BenchSetting(house, scale, action, variety(shown, action), shown, new Measured(), say);
    }

    private static Variety variety(ShownTotals shown, String action) {
        try {
            return new Variety(shown.targets(action));
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    /** The same, without a word about each ten seconds of a load. */
    BenchSetting quietly() {
        return new BenchSetting(house, scale, action, variety, shown, measured, line -> {});
    }

    /** Requests for so many different reports a second. */
    Timetable reports(int perSecond, Duration lasting) {
        return Timetable.open(Requests.carrying(perSecond, Requests.SELDOM), lasting, LINES);
    }

    /** What later parts compare themselves with. */
    static final class Measured {
        static final double NEVER = -1;
        double transactionsPerSecond;
        double sustained = NEVER;
        double highest = NEVER;
        double peak = NEVER;

        @Nullable
        WarmUp warmUp;

        ReadTime.@Nullable Reads readsAtFew;
    }

    int port() {
        return house.port(Port.ACTION_REPORTS);
    }

    CheckedRows rows() {
        return new CheckedRows(house.jdbcUrl("%s"));
    }

    /** In the sustained part: what was promised, or more where the database could give more, unless somebody said how much. */
    int rate() {
        int fairPart = (int) (FAIR_PART * measured.transactionsPerSecond);
        return scale.rate() > 0 ? scale.rate() : Math.max(AT_LEAST, fairPart);
    }

    /** The total of the action once everybody shows it, and nothing more comes in. */
    long settled() throws SQLException {
        var id = UUID.fromString(action);
        while (true) {
            long journal = rows().journal(id);
            if (!Pause.until(() -> everybodyShows(journal, Long.MAX_VALUE), TOLD_WITHIN)
                    || rows().journal(id) == journal) {
                return journal;
            }
        }
    }

    boolean everybodyShows(long total) {
        return everybodyShows(total, total);
    }

    private boolean everybodyShows(long least, long most) {
        try {
            long open = shown.toThePublic(action);
            long others = shown.toOtherSystems(action);
            return open >= least && open <= most && others >= least && others <= most;
        } catch (IOException away) {
            return false;
        }
    }

    /** Identifiers of one part never meet those of another. */
    String prefix(String part) {
        return "bench-" + part + "-" + PREFIXES.incrementAndGet() + ":";
    }
}
