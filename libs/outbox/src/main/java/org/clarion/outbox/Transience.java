package org.clarion.outbox;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** Tells a fault that passes (the database is away, or somebody was faster) from one that will stay. */
public final class Transience {

    /** SQLSTATE classes: connection, transaction rollback, out of resources, operator intervention. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57");

    /** Where the faults come from that a commit makes of itself. */
    private static final Set<String> OF_THE_COMMIT = Set.of(
            QuarkusTransactionException.class.getPackageName(),
            RollbackException.class.getPackageName(),
            XAException.class.getPackageName());

    /** More than any fault has; one may be its own cause. */
    private static final int MOST_REASONS = 50;

    private Transience() {}

    /** Whether the same deed may well succeed later. */
    public static boolean explains(Throwable failure) {
        var reasons = reasons(failure);
        return reasons.stream().anyMatch(Transience::passes) || isAnUnexplainedCommit(reasons);
    }

    private static boolean passes(Throwable reason) {
        return reason instanceof OptimisticLockException
                || reason instanceof SQLException fault && passes(fault.getSQLState());
    }

    /** A fault without a state comes from the pool: it got no connection in time. */
    private static boolean passes(@Nullable String state) {
        return state == null || state.length() >= 2 && PASSING.contains(state.substring(0, 2));
    }

    /** Nothing is known against the deed itself: only that its transaction did not come to its end. */
    private static boolean isAnUnexplainedCommit(List<Throwable> reasons) {
        return reasons.getFirst() instanceof QuarkusTransactionException
                && reasons.stream()
                        .allMatch(reason ->
                                OF_THE_COMMIT.contains(reason.getClass().getPackageName()));
    }

    /** Narayana hangs what the database said at a failed commit to its own fault as suppressed, not as its cause. */
    private static List<Throwable> reasons(Throwable failure) {
        var found = new ArrayList<Throwable>();
        var open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty() && found.size() < MOST_REASONS) {
            var one = open.poll();
            found.add(one);
            Stream.concat(Stream.ofNullable(one.getCause()), Stream.of(one.getSuppressed()))
                    .forEach(open::add);
        }
        return found;
    }
}
