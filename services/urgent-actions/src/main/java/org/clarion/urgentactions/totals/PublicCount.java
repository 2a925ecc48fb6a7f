package org.clarion.urgentactions.totals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.clarion.live.LiveJson;
import org.clarion.urgentactions.sheets.Actions;
import org.jspecify.annotations.Nullable;

/** What everybody may know of an action's totals, written once a second however many ask. */
@ApplicationScoped
class PublicCount {

    private static final long OLDEST = Duration.ofSeconds(1).toNanos();
    private static final int MOST_KEPT = 1000;

    /** Written from what the database said at this moment. */
    private record Written(@Nullable String json, long lookedAt) {}

    private final Map<UUID, Written> kept = new ConcurrentHashMap<>();
    private final Actions actions;
    private final TotalsKnown totals;
    private final LiveJson json;
    private final LongSupplier nanos;

    @Inject
    PublicCount(Actions actions, TotalsKnown totals, LiveJson json) {
        this(actions, totals, json, System::nanoTime);
    }

    PublicCount(Actions actions, TotalsKnown totals, LiveJson json, LongSupplier nanos) {
        this.actions = actions;
        this.totals = totals;
        this.json = json;
        this.nanos = nanos;
    }

    /** Nothing where no such action is published. Of many who ask at once one looks, and the others wait for it. */
    Optional<String> of(UUID action) {
        var known = kept.get(action);
        if (known != null && isFresh(known)) {
            return Optional.ofNullable(known.json());
        }
        makeRoom();
        return Optional.ofNullable(
                kept.compute(action, (id, other) -> other != null && isFresh(other) ? other : look(id))
                        .json());
    }

    private Written look(UUID action) {
        long now = nanos.getAsLong();
        return new Written(
                actions.published(action)
                        .map(sheet -> json.one(totals.of(action).live()))
                        .orElse(null),
                now);
    }

    /** Whoever guesses at ids must not fill the memory. */
    private void makeRoom() {
        if (kept.size() >= MOST_KEPT) {
            kept.values().removeIf(written -> !isFresh(written));
        }
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
    }

    private boolean isFresh(Written written) {
        return nanos.getAsLong() - written.lookedAt() < OLDEST;
    }
}
