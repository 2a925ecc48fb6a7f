package org.clarion.supporters.terms;

import io.quarkus.qute.i18n.MessageBundle;

/** Spans of time; the sentences stand in {@code messages/terms*.properties}. */
@MessageBundle("terms")
public interface TermWords {

    String oneHour();

    String hours(long count);

    String oneDay();

    String days(long count);

    String oneYear();

    String years(long count);
}
