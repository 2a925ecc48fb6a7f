package org.clarion.supporters.bouncing;

import java.util.UUID;

/** Mails that go to people outside the network and come back: a bean for each kind. Each method is a transaction of its own. */
public interface OtherReturns {

    /** It was not delivered and never will be; whether it is one of these. Heard twice it is no news. */
    boolean cameBack(UUID mail);

    /** Its reader told their provider that they do not want it; whether it is one of these. */
    boolean complained(UUID mail);

    boolean isKnown(UUID mail);
}
