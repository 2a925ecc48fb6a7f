package org.clarion.supporters.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Spans of time, in English. */
@MessageBundle("terms")
public interface TermWords {

    @Message("one hour")
    String oneHour();

    @Message("{count} hours")
    String hours(long count);

    @Message("one day")
    String oneDay();

    @Message("{count} days")
    String days(long count);

    @Message("one year")
    String oneYear();

    @Message("{count} years")
    String years(long count);
}
