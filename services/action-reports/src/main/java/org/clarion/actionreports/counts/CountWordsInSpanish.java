package org.clarion.actionreports.counts;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages of the counts say, in Spanish. */
@Localized("es")
public interface CountWordsInSpanish extends CountWords {

    @Override
    @Message("Mesa de informes")
    String nav();

    @Override
    @Message("Resumen")
    String navOverview();

    @Override
    @Message("Revisión")
    String navScreening();

    @Override
    @Message("Recuentos de grupos")
    String navTallies();

    @Override
    @Message("Importar una lista")
    String navImport();

    @Override
    @Message("Todos los informes en CSV")
    String navExport();

    @Override
    @Message("Webhooks")
    String navWebhooks();
}
