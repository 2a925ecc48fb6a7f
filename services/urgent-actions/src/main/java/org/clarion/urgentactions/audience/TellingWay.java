package org.clarion.urgentactions.audience;

/** How it is said whom a mail goes to. */
public enum TellingWay {
    /** Everybody in the confirmed network. */
    NETWORK,
    /** Those of them whom the launch was told to, or who acted on the case. */
    ALERTED,
    /** By the languages they read. */
    LANGUAGES,
    /** By the countries they live in. */
    COUNTRIES,
    /** Those who acted on the case, and nobody else. */
    ACTED,
    NOBODY
}
