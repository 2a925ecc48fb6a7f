package org.clarion.contracts;

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
    STAFF_SESSIONS("staff-sessions", false),
    DIRECTORIES("directories", true);

    private final String label;
    private final boolean compacted;

    Topic(String label, boolean compacted) {
        this.label = label;
        this.compacted = compacted;
    }

    /** The name in Kafka. */
    public String label() {
        return label;
    }

    /** Whether Kafka keeps the last event of every subject for ever. */
    public boolean compacted() {
        return compacted;
    }
}
