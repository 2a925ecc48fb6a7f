package org.clarion.supporters.joining;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words of the pages for joining and leaving, in Spanish. */
@Localized("es")
public interface JoinWordsInSpanish extends JoinWords {

    @Override
    @Message("es")
    String language();

    @Override
    @Message("Únete a la red")
    String title();

    @Override
    @Message(
            "Cuando alguien está en peligro, muchas cartas en pocos días pueden impedirlo. Dinos dónde encontrarte y te escribiremos cuando hagan falta cartas.")
    String lead();

    @Override
    @Message("Qué pasará después")
    String next();

    @Override
    @Message("Te enviamos un correo. Pulsa el botón de la página a la que lleva y formarás parte de la red.")
    String nextMail();

    @Override
    @Message(
            "Cuando se lanza una acción urgente, recibes un solo correo: quién está en peligro, qué pedir y hasta cuándo.")
    String nextAlerts();

    @Override
    @Message("Cada vez decides tú si actúas. Todas las alertas llevan un enlace para salir, en el acto y para siempre.")
    String nextLeave();

    @Override
    @Message("Tu nombre")
    String name();

    @Override
    @Message("Para saludarte en nuestros correos. No va a ningún otro sitio.")
    String nameHint();

    @Override
    @Message("Tu dirección de correo electrónico")
    String email();

    @Override
    @Message("¿Dónde vives?")
    String country();

    @Override
    @Message("Algunas acciones piden copias a la embajada en tu país.")
    String countryHint();

    @Override
    @Message("¿En qué idioma te escribimos?")
    String writeIn();

    @Override
    @Message(
            "Acepto que Clarion guarde, cifrado, lo que he escrito aquí para enviarme alertas de acciones urgentes, hasta que yo salga o durante {kept} como máximo.")
    String consent(String kept);

    @Override
    @Message(
            "Clarion no se lo da a nadie. Apoyar acciones urgentes puede revelar lo que pienso; acepto que se guarde con este fin.")
    String consentHint();

    @Override
    @Message("Pedir unirme")
    String send();

    @Override
    @Message("Escribe un nombre sin enlaces ni signos como = y @, de 100 letras como máximo, o déjalo vacío.")
    String nameMistake();

    @Override
    @Message("Escribe tu dirección de correo electrónico.")
    String emailMissing();

    @Override
    @Message("No es una dirección a la que podamos escribir. Debería ser como nombre@example.org.")
    String emailMistake();

    @Override
    @Message("Elige un país de la lista, o ninguno.")
    String countryMistake();

    @Override
    @Message("Elige el idioma de nuestros correos.")
    String languageMistake();

    @Override
    @Message("Sin tu acuerdo no podemos escribirte.")
    String consentMissing();

    @Override
    @Message("Mira tu correo")
    String checkTitle();

    @Override
    @Message("Te hemos enviado un correo. Abre la página a la que lleva y pulsa allí el botón.")
    String checkLead();

    @Override
    @Message(
            "¿No llega en unos minutos? Mira en el correo no deseado, o revisa la dirección y pídelo de nuevo. Sin tu confirmación olvidamos la dirección en {window}.")
    String checkHelp(String window);

    @Override
    @Message("Mientras tanto, mira quién necesita cartas ahora")
    String seeActions();

    @Override
    @Message("Confirma que quieres alertas")
    String confirmTitle();

    @Override
    @Message("Pulsa el botón y desde ahora te escribiremos cuando se lance una acción urgente.")
    String confirmLead();

    @Override
    @Message("Confirmo que quiero alertas")
    String confirmButton();

    @Override
    @Message("Si no lo pediste tú, cierra la página. No pasa nada, y olvidaremos la dirección.")
    String confirmNotYou();

    @Override
    @Message("Formas parte de la red")
    String welcomeTitle();

    @Override
    @Message("Tu confirmación ha llegado. Cuando se lance la próxima acción urgente, recibirás un correo.")
    String welcomeLead();

    @Override
    @Message("No hace falta esperar: alguien necesita una carta hoy.")
    String welcomeNext();

    @Override
    @Message("Escribe una primera carta")
    String welcomeButton();

    @Override
    @Message("Este enlace ya no funciona")
    String tooLateTitle();

    @Override
    @Message(
            "Los enlaces para confirmar funcionan {window} y terminan cuando alguien sale. Aquí no se guarda nada tuyo.")
    String tooLateLead(String window);

    @Override
    @Message("Salir de la red")
    String leaveTitle();

    @Override
    @Message("Pulsa el botón y no te escribiremos más. Tu nombre y tu dirección se borran en el acto.")
    String leaveLead();

    @Override
    @Message("Salir y borrar mis datos")
    String leaveButton();

    @Override
    @Message("Has salido")
    String leftTitle();

    @Override
    @Message("Tu nombre y tu dirección están borrados. No te escribiremos más. Gracias por cada carta.")
    String leftLead();

    @Override
    @Message("Puedes volver a unirte cuando quieras.")
    String leftNext();
}
