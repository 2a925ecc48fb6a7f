package org.clarion.supporters.mailing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of our mails, in Spanish. */
@Localized("es")
public interface MailWordsInSpanish extends MailWords {

    @Override
    @Message("Confirma que quieres recibir alertas")
    String confirmSubject();

    @Override
    @Message("Ya formas parte de la red")
    String alreadySubject();

    @Override
    @Message("Acción urgente: {title}")
    String alertSubject(String title);

    @Override
    @Message("Hola:")
    String hello();

    @Override
    @Message("Hola, {name}:")
    String helloTo(String name);

    @Override
    @Message("Si el botón no funciona, copia esta dirección:")
    String orCopy();

    @Override
    @Message(
            "Alguien, esperamos que tú, pidió unirse a la red con esta dirección. Te escribiríamos cuando una persona o un grupo esté en peligro y las cartas puedan ayudar.")
    String askedToJoin();

    @Override
    @Message("Si fuiste tú, abre esta página y pulsa su botón:")
    String openToConfirm();

    @Override
    @Message("Confirmo que quiero alertas")
    String confirmButton();

    @Override
    @Message(
            "Si no fuiste tú, no hagas nada: sin tu confirmación olvidamos esta dirección en {window} y no volverás a saber de nosotros.")
    String notYou(String window);

    @Override
    @Message(
            "Alguien, quizá tú, pidió de nuevo unirse a la red con esta dirección. Ya formas parte de ella, así que no tienes que hacer nada.")
    String askedAgain();

    @Override
    @Message("Recibes este correo porque te uniste a la red.")
    String why();

    @Override
    @Message("Salir de la red:")
    String leave();

    @Override
    @Message("Salir de la red")
    String leaveLink();

    @Override
    @Message("Alguien necesita tu carta.")
    String alertLead();

    @Override
    @Message("De quién se trata:")
    String who();

    @Override
    @Message("Dónde:")
    String where();

    @Override
    @Message("Qué pedir:")
    String points();

    @Override
    @Message("Lee por qué y actúa:")
    String act();

    @Override
    @Message("Actúa ahora")
    String actButton();

    @Override
    @Message("Esta acción está escrita en otro idioma: {language}.")
    String foreign(String language);
}
