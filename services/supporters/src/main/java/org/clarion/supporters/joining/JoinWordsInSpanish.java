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
    @Message("Elige un país de la lista, o ninguno.")
    String countryMistake();

    @Override
    @Message("Elige el idioma de nuestros correos.")
    String languageMistake();

    @Override
    @Message("Sin tu acuerdo no podemos escribirte.")
    String consentMissing();

    @Override
    @Message("Revisa tu correo")
    String checkTitle();

    @Override
    @Message("Te hemos enviado un correo.")
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
            "Los enlaces para confirmar funcionan {window} y terminan cuando alguien sale. La red no guarda nada tuyo.")
    String tooLateLead(String window);

    @Override
    @Message("Salir de la red")
    String leaveTitle();

    @Override
    @Message("Pulsa el botón y no te escribiremos más.")
    String leaveLead();

    @Override
    @Message("Salir de la red")
    String leaveButton();

    @Override
    @Message("Has salido")
    String leftTitle();

    @Override
    @Message("La red ha borrado tu nombre, tu dirección y tu país. No te escribiremos más. Gracias por cada carta.")
    String leftLead();

    @Override
    @Message("Puedes volver a unirte cuando quieras.")
    String leftNext();

    @Override
    @Message("Hemos enviado un correo a")
    String checkLeadTo();

    @Override
    @Message("Abre la página a la que lleva y pulsa allí el botón.")
    String checkNext();

    @Override
    @Message("Cambiar la dirección, tu nombre o cualquier otra cosa")
    String checkBack();

    @Override
    @Message("¿Hay algo mal escrito? Pídelo de nuevo: vale lo último que escribas.")
    String confirmMend();

    @Override
    @Message("Este enlace no está completo")
    String brokenTitle();

    @Override
    @Message("Le falta una parte, o le sobra algo.")
    String brokenLead();

    @Override
    @Message(
            "Abre de nuevo nuestro correo y pulsa allí el enlace, o cópialo entero, hasta el último signo. Con este enlace no ha pasado nada, y el completo funciona como antes.")
    String brokenNext();

    @Override
    @Message(
            "Se borran en el acto tu nombre, tu dirección y tu país, tal como los guarda la red. Solo queda que alguien salió, sin decir quién.")
    String leaveErased();

    @Override
    @Message(
            "Esto no borra las cartas que enviaste con Clarion ni las acciones que comunicaste. Se guardan aparte de la red. Una carta, y tu dirección con ella, se quedan, cifradas, hasta la fecha que dice su propia página, y después se borran; la dirección que diste al comunicar una acción, hasta que la confirmes o pase el plazo que allí se dice. El comentario que acompaña a lo comunicado puedes borrarlo en su página.")
    String leaveStays();
}
