package org.clarion.contracts;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics of Clarion: plural nouns of their publishers. Compacted ones hold the last state of every subject. */
public enum Topic {
    URGENT_ACTIONS("urgent-actions", true),
    SUPPORTERS("supporters", false),
    LETTERS("letters", false),
    ACTION_REPORTS("action-reports", false),
    ACTION_TOTALS("action-totals", true),
    ACTION_FIGURES("action-figures", true),
    /** Told by two services, and apart from what others listen to: who acted concerns supporters alone. */
    ACTS("acts", false),
    /** Who is to be forgotten, and what has been done about it. Whoever was away for longer is asked again. */
    ERASURES("erasures", Duration.ofDays(2)),
    STAFF_SESSIONS("staff-sessions", false),
    DIRECTORIES("directories", true),
    /** The asks of published plans, and how far each has come. */
    ASKS("asks", true),
    DOCUMENTS("documents", true),
    STATEMENTS("statements", true),
    STAFF_ACTS("staff-acts", false),
    SERVICE_VITALS("service-vitals", Duration.ofHours(1));

    private final String label;
    private final boolean compacted;
    private final @Nullable Duration kept;

    Topic(String label, boolean compacted) {
        this.label = label;
        this.compacted = compacted;
        this.kept = null;
    }

    Topic(String label, Duration kept) {
        this.label = label;
        this.compacted = false;
        this.kept = kept;
    }

    /** The name in Kafka. */
    public String label() {
        return label;
    }

    /** Whether Kafka keeps the last event of every subject for ever. */
    public boolean compacted() {
        return compacted;
    }

    /** For how long Kafka keeps it, where that is not its own rule. */
    public Optional<Duration> kept() {
        return Optional.ofNullable(kept);
    }
}
