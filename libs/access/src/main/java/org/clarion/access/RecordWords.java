package org.clarion.access;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the audit log says; the sentences stand in {@code messages/record*.properties}. */
@MessageBundle("record")
public interface RecordWords {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String find();

    @Message
    String everything();

    @Message
    String acts();

    @Message
    String at();

    @Message
    String who();

    /** Who it was where nobody was logged in. */
    @Message
    String itself();

    @Message
    String what();

    @Message
    String thing();

    @Message
    String nothing();

    @Message
    String nothingFound();

    @Message
    String pages();

    @Message
    String newer();

    @Message
    String older();
}
