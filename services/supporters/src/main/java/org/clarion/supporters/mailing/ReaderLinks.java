package org.clarion.supporters.mailing;

import org.jspecify.annotations.Nullable;

/**
 * Where a mail about an action leads.
 *
 * @param action the action's page
 * @param choose where its reader chooses what we write to them about; empty for who is not in the network
 * @param leave where its reader leaves the network; the same
 * @param end where its reader ends following this case; empty for who does not follow it
 * @param join where who is not in the network joins it
 * @param oneClick where a mail program stops such mails by itself; null where it cannot
 */
record ReaderLinks(
        String action,
        String choose,
        String leave,
        String end,
        String join,
        @Nullable String oneClick) {}
