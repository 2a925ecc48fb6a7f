package org.clarion.actionreports.screening.signals;

/** What may be out of the ordinary. Its weight puts findings in order; none of them sets a report aside by itself. */
public enum Signal {
    /** Too many from one network within a minute. */
    SPEED(3),
    /** Most of an hour from one network: a letter-writing evening looks like this, so it weighs least. */
    NETWORK(1),
    /** Forms that come back faster than anybody reads. */
    FILL_TIME(3),
    /** One comment many times. */
    SAME_WORDS(2),
    /** Far more letters in a report than this action's reports usually say. */
    QUANTITY(2),
    /** A mail domain that was rare and is common. */
    MAIL_DOMAIN(2);

    private final int weight;

    Signal(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }
}
