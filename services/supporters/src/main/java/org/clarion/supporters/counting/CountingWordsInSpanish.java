package org.clarion.supporters.counting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the desk's page about supporters, in Spanish. */
@Localized("es")
public interface CountingWordsInSpanish extends CountingWords {

    @Override
    @Message("Simpatizantes")
    String title();

    @Override
    @Message(
            "Cuántas personas forman parte de la red y qué fue de las alertas. Los nombres y las direcciones no se muestran a nadie.")
    String lead();

    @Override
    @Message("confirmadas")
    String confirmed();

    @Override
    @Message("esperan su confirmación")
    String waiting();

    @Override
    @Message("salieron")
    String left();

    @Override
    @Message("Alertas")
    String alerts();

    @Override
    @Message("Todavía no se ha lanzado ninguna acción urgente.")
    String noAlerts();

    @Override
    @Message("Acción")
    String action();

    @Override
    @Message("Enviadas")
    String sent();

    @Override
    @Message("Por enviar")
    String unsent();

    @Override
    @Message("Fallidas")
    String failed();

    @Override
    @Message("Terminada")
    String ended();
}
