package org.clarion.turns;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say of work that has to wait; the sentences stand in {@code messages/turns*.properties}. */
@MessageBundle("turns")
public interface TurnWords {

    @Message
    String resting(String at);
}
