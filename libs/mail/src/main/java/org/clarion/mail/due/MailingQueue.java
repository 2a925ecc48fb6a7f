package org.clarion.mail.due;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;

/**
 * A queue of mails by the ten thousand: what is claimed together is written together and noted together, a transaction
 * each, and several worker threads of its own send from it, each a claim of its own. Who dies leaves at most one claim of
 * each worker that may go a second time.
 */
public interface MailingQueue extends MailQueue {

    /** How many threads send from it, each over a connection of its own. */
    int workers();

    /** Those of the claimed that go, as they are to go now. What need not go, or not yet, is noted here. */
    Map<UUID, Mail> write(List<UUID> claimed);

    /** Notes what became of them. */
    void record(Map<UUID, MailOutcome> outcomes);

    /** Those were not tried after all, and have another turn: no attempt is counted. */
    void putOff(Map<UUID, Instant> turns);

    /** Whether what was claimed is nobody else's yet. Where that is not sure any more, nothing more of it goes. */
    boolean isOurs();
}
