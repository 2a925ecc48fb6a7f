package org.clarion.urgentactions.waiting;

import java.util.List;

/** One kind of what can wait for somebody. */
interface WaitingSource {

    /** @param who what they log in with; roles are those of the request */
    List<WaitingLine> waitingFor(String who);
}
