package org.clarion.access;

import io.quarkus.qute.i18n.MessageBundle;

/** What the page of the audit log says; the sentences stand in {@code messages/record*.properties}. */
@MessageBundle("record")
public interface RecordWords {

    String title();

    String lead();

    String search();

    String searchHint();

    String find();

    String everything();

    String acts();

    String at();

    String who();

    String itself();

    String what();

    String thing();

    String nothing();

    String nothingFound();

    String pages();

    String newer();

    String older();
}
