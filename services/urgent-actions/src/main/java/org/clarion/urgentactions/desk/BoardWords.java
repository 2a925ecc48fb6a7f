package org.clarion.urgentactions.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the deadlines board says; the sentences stand in {@code messages/board*.properties}. */
@MessageBundle("board")
public interface BoardWords {

    @Message
    String title();

    @Message
    String heading(String span);

    @Message
    String nothing();

    @Message
    String action();

    @Message
    String endsIn();

    @Message
    String lastBy();

    @Message
    String reported();

    @Message
    String verified();

    @Message
    String delivered();

    @Message
    String next();

    @Message
    String sayWhatHappened();

    @Message
    String anotherDeadline();

    /** The time until the end, on the last day. */
    @Message
    String left(int hours, int minutes);

    @Message
    String thatIs();
}
