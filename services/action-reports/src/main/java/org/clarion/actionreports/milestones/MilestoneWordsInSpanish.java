package org.clarion.actionreports.milestones;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What is said of milestones, in Spanish. */
@Localized("es")
public interface MilestoneWordsInSpanish extends MilestoneWords {

    @Override
    @Message("Esta acción acaba de superar {milestone} cartas, llamadas y mensajes comunicados.")
    String justPassed(String milestone);

    @Override
    @Message("Hitos")
    String title();

    @Override
    @Message("Todavía ninguno. El primero llega con {next} acciones comunicadas.")
    String none(String next);

    @Override
    @Message("El siguiente es {next}.")
    String next(String next);

    @Override
    @Message("{milestone} acciones comunicadas")
    String reported(String milestone);

    @Override
    @Message("alcanzado el {time}")
    String reachedOn(String time);

    @Override
    @Message("Los anteriores")
    String earlier();

    @Override
    @Message("Desde entonces, las correcciones han dejado la cifra por debajo. No la cites ahora.")
    String fallenBelow();

    @Override
    @Message("Una frase para compartir")
    String sentenceTitle();

    @Override
    @Message("Ya se han comunicado {milestone} cartas, llamadas y mensajes por «{title}». Suma los tuyos: {address}")
    String sentence(String milestone, String title, String address);

    @Override
    @Message("Copiar la frase")
    String copy();

    @Override
    @Message("Copiada")
    String copied();
}
