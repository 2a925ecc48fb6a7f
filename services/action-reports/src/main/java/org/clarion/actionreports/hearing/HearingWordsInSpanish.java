package org.clarion.actionreports.hearing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the page of remarks says, in Spanish. */
@Localized("es")
public interface HearingWordsInSpanish extends HearingWords {

    @Override
    @Message("Lo que nos contó la gente")
    String title();

    @Override
    @Message(
            "Comentarios y respuestas de autoridades, tal como la gente los escribió junto a sus informes. Solo coordinación y administración leen esta página. No transmitas nada que pueda poner en peligro a alguien.")
    String lead();

    @Override
    @Message("Un comentario se borra a los {days} días, o cuando se retira su informe.")
    String kept(String days);

    @Override
    @Message("Nadie nos ha contado nada junto a un informe todavía.")
    String none();

    @Override
    @Message("Llegó")
    String cameIn();

    @Override
    @Message("Qué")
    String what();

    @Override
    @Message("De")
    String from();

    @Override
    @Message("Recibió respuesta")
    String replied();

    @Override
    @Message("En sus propias palabras")
    String comment();

    @Override
    @Message("sí")
    String yes();
}
