package org.clarion.supporters.terms;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** Spans of time, in Spanish. */
@Localized("es")
public interface TermWordsInSpanish extends TermWords {

    @Override
    @Message("una hora")
    String oneHour();

    @Override
    @Message("{count} horas")
    String hours(long count);

    @Override
    @Message("un día")
    String oneDay();

    @Override
    @Message("{count} días")
    String days(long count);

    @Override
    @Message("un año")
    String oneYear();

    @Override
    @Message("{count} años")
    String years(long count);
}
