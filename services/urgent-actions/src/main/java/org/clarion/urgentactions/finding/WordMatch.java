package org.clarion.urgentactions.finding;

import java.util.UUID;

/**
 * An action that was found, in the language in which it fits best.
 *
 * @param title with the words found marked; empty where it has none in that language
 */
record WordMatch(UUID actionId, String language, MarkedText title, MarkedText piece) {}
