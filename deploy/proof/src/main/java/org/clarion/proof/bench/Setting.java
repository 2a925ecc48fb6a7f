package org.clarion.proof.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.clarion.localrun.Port;
import org.clarion.proof.checking.Rows;
import org.clarion.proof.checking.Shown;
import org.clarion.proof.house.House;
import org.clarion.proof.house.Opened;
import org.clarion.proof.house.Pause;
import org.clarion.proof.report.Figure;
import org.jspecify.annotations.Nullable;

/** What every part of the bench works with. */
record Setting(House house, Scale scale, String action, Shown shown, Measured measured, Consumer<String> say) {

    static Setting of(House house, Scale scale, Consumer<String> say) {
        var shown = new Shown(house.port(Port.URGENT_ACTIONS), house.port(Port.ACTION_REPORTS));
        return new Setting(house, scale, Opened.action(house), shown, new Measured(), say);
    }

    private static final Duration TOLD_WITHIN = Duration.ofMinutes(10);
    private static final AtomicInteger PREFIXES = new AtomicInteger();

    /** What later parts compare themselves with. */
    static final class Measured {
        double transactionsPerSecond;
        ReadTime.@Nullable Reads readsAtFew;
    }

    int port() {
        return house.port(Port.ACTION_REPORTS);
    }

    Rows rows() {
        return new Rows(house.jdbcUrl("%s"));
    }

    /** A rate beside what pgbench reached in this run, if it was asked. */
    Figure besideTheLimit(String what, double perSecond) {
        double limit = measured.transactionsPerSecond;
        return limit == 0
                ? Figure.of(what, Figure.perSecond(perSecond))
                : Figure.beside(what, perSecond, "action+outbox", limit);
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
