package org.clarion.urgentactions.health;

/** What can be wrong with a service; the worst first. */
enum Trouble {
    /** Nobody hears anybody. */
    KAFKA_AWAY,
    /** It said nothing for too long, or never. */
    SILENT,
    /** Its database does not answer. */
    DATABASE_AWAY,
    /** In some actions the totals are not what the reports say. */
    TOTALS_WRONG,
    /** There is little room left on its disk. */
    DISK_LOW,
    /** What happened in it is told late. */
    OUTBOX_WAITS,
    /** What happened elsewhere is heard late. */
    HEARS_LATE,
    /** Something could not be heard, and nobody has looked. */
    DEAD_LETTERS,
    /** Mail that should have gone has not. */
    MAIL_WAITS,
    /** The totals were not checked lately. */
    TOTALS_UNCHECKED,
    /** It is another version than the others. */
    OTHER_VERSION
}
