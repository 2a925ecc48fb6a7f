package org.clarion.actionreports.checking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.clarion.actionreports.journal.totals.Totals;
import org.clarion.turns.Turns;
import org.jboss.logging.Logger;

/**
 * Makes the totals anew from the journal, action by action, and tells them all: who keeps a copy gets every figure
 * again. Reports go on coming in: what is found to differ in one snapshot is added to figures that have moved on since,
 * and is right there too.
 */
@ApplicationScoped
class Rebuilding {

    /** Of several instances only one does it at a time. */
    static final String NAME = "rebuilding the totals";

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    private final RebuildRows rows;
    private final Recounting recounting;
    private final Totals totals;
    private final Turns turns;
    private final Clock clock;

    Rebuilding(RebuildRows rows, Recounting recounting, Totals totals, Turns turns, Clock clock) {
        this.rows = rows;
        this.recounting = recounting;
        this.totals = totals;
        this.turns = turns;
        this.clock = clock;
    }

    /** Goes on after the answer; {@link #last()} says how far it is. Whether it began: beside another it does not. */
    boolean start(String by, ExecutorService background) {
        var begun = new CompletableFuture<Boolean>();
        background.execute(() -> {
            try {
                begun.complete(rebuild(by, () -> begun.complete(true)));
            } catch (SQLException | RuntimeException failed) {
                begun.completeExceptionally(failed);
                LOG.error("the totals could not be rebuilt to the end; what was done stands", failed);
            }
        });
        return begun.join();
    }

    /** Whether it was our turn. */
    boolean rebuild(String by) throws SQLException {
        return rebuild(by, () -> {});
    }

    private boolean rebuild(String by, Runnable begun) throws SQLException {
        return turns.take(NAME, () -> {
            var actions = rows.actions();
            rows.start(by, actions.size(), clock.instant());
            begun.run();
            var compared = new FigureDigests();
            for (var action : actions) {
                rows.done(rebuild(action, compared));
            }
            rows.end(clock.instant(), compared.before(), compared.after());
        });
    }

    Optional<Rebuilt> last() {
        try {
            return rows.last();
        } catch (SQLException failed) {
            throw new IllegalStateException("the progress cannot be read", failed);
        }
    }

    /** How many figures were wrong. Right or wrong, it gets a new version, so that every copy takes it over. */
    private int rebuild(UUID action, FigureDigests compared) throws SQLException {
        var recount = recounting.of(action, rows::counted);
        compared.add(recount);
        QuarkusTransaction.requiringNew().run(() -> totals.change(recount.mending(), clock.instant()));
        return recount.differences().size();
    }
}
