package org.clarion.supporters.mailing;

/**
 * Where a mail about an action leads.
 *
 * @param action the action's page
 * @param choose where its reader chooses what we write to them about
 * @param leave where its reader leaves the network
 */
record ReaderLinks(String action, String choose, String leave) {}
