package org.clarion.supporters.ledger;

import java.time.Instant;

/**
 * One line of the ledger, in words.
 *
 * @param about the title of an action or the name of a section; empty for the network
 * @param wording names the words that were agreed to
 */
record LedgerLine(String purpose, String about, String step, String source, String wording, Instant at) {}
