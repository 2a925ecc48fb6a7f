package org.clarion.localrun;

/** What listens, and how far above the first port. */
public enum Port {
    EDGE(0, "the pages"),
    URGENT_ACTIONS(1, "urgent-actions"),
    SUPPORTERS(2, "supporters"),
    LETTERS(3, "letters"),
    ACTION_REPORTS(4, "action-reports"),
    DATABASE(10, "PostgreSQL"),
    BROKER(11, "Kafka"),
    CONTROLLER(12, "Kafka's controller"),
    SMTP(13, "incoming mail"),
    MAIL(14, "the mail page");

    private final int distance;
    private final String use;

    Port(int distance, String use) {
        this.distance = distance;
        this.use = use;
    }

    int above(int first) {
        return first + distance;
    }

    String use() {
        return use;
    }
}
