package org.clarion.supporters.terms;

import io.quarkus.qute.i18n.MessageBundle;

/** Spans of time; the sentences stand in {@code messages/terms*.properties}. */
@MessageBundle("terms")
public interface TermWords {

    String hours(Number count);

    String days(Number count);

    String years(Number count);
}
