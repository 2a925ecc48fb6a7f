package org.clarion.actionreports.accepting;

import java.util.UUID;
import org.clarion.contracts.Channel;

/** What the journal says of a report whose fate has just changed. */
record Entry(UUID actionId, Channel channel, int quantity, boolean delivered, boolean bounced) {}
