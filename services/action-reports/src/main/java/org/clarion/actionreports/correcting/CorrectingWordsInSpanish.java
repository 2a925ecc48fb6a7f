package org.clarion.actionreports.correcting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the reporter's own pages say, in Spanish. */
@Localized("es")
public interface CorrectingWordsInSpanish extends CorrectingWords {

    @Override
    @Message("Tu informe")
    String title();

    @Override
    @Message(
            "{#when state}{#is COUNTED}Está contado.{#is HELD}Está en espera: una persona coordinadora lo revisa antes de que cuente. Hasta entonces no está en ningún total.{#is SET_ASIDE}Está apartado: algo en él se sale de lo habitual, y el equipo lo revisa. Hasta entonces no está en ningún total.{#is NOT_COUNTED}El equipo lo revisó y decidió que no cuenta. Ya no se puede corregir; si es un error, escribe a tu sección o a quien te invitó.{#is NEVER_LEFT}La carta no llegó a salir, así que no está en ningún total. Si llegas a la autoridad por otra vía, cuéntalo: entonces cuenta.{#else}Lo has retirado. No está en ningún total. Un informe retirado no se puede corregir, pero puedes informar de nuevo.{/when}")
    String state(State state);

    @Override
    @Message("Clarion envió esta carta por ti y la contó. Solo tú puedes saber si la autoridad ha respondido.")
    String sentForYou();

    @Override
    @Message("Está verificado: has confirmado que es tuyo.")
    String verified();

    @Override
    @Message("Cuenta como comunicado, no como verificado.")
    String unverified();

    @Override
    @Message(
            "{#when outcome}{#is CORRECTED}Corregido. Esto es lo que vale ahora.{#is CORRECTED_UNVERIFIED}Corregido. Dice más de lo que se confirmó, o algo distinto; por eso cuenta como comunicado y ya no como verificado. Abajo puedes pedir que se verifique de nuevo.{#is CORRECTED_OVER_ANOTHER}El informe había cambiado desde que abriste el formulario. Vale lo último que enviaste, tal como lo ves aquí.{#is WITHDRAWN}Retirado. Los totales están sin él.{#is NO_NEWS}No ha cambiado nada: el informe ya dice exactamente eso.{#is MAIL_GOES}Revisa tu correo y pulsa el botón de la página a la que lleva. El mensaje trae también el enlace a esta página.{#is MAIL_COMES_LATER}Acaban de pedirse muchos mensajes desde tu conexión, así que el tuyo sale un poco más tarde, dentro de dos horas como máximo. Trae también el enlace a esta página.{#is MAILED_ENOUGH}No se ha enviado ningún mensaje, porque en la última hora ya salieron bastantes a esta dirección o desde tu conexión. Tu informe sigue en pie; inténtalo de nuevo dentro de una hora.{#else}Tal como está ahora, el informe no se ha podido corregir.{/when}")
    String outcome(Outcome outcome);

    @Override
    @Message("Que se verifique")
    String verifyTitle();

    @Override
    @Message("Vale más cuando has dicho por correo que es tuyo. El mensaje trae también el enlace a esta página.")
    String verifyLead();

    @Override
    @Message("Tu correo electrónico")
    String verifyEmail();

    @Override
    @Message("Enviarme el mensaje")
    String verifyButton();

    @Override
    @Message("En grupo")
    String together();

    @Override
    @Message("{count} personas")
    String people(String count);

    @Override
    @Message("Respuesta")
    String reply();

    @Override
    @Message("Has recibido una")
    String replyYes();

    @Override
    @Message("He recibido una respuesta")
    String replyCame();

    @Override
    @Message("Corregirlo")
    String correct();

    @Override
    @Message("Retirarlo")
    String withdraw();

    @Override
    @Message("Informar de nuevo")
    String anew();

    @Override
    @Message(
            "Guarda el enlace de esta página para ti: quien lo tenga puede cambiar este informe. Funciona mientras exista el informe y no dice nada de quién eres.")
    String keep();

    @Override
    @Message("Cómo contamos, y cuándo")
    String whatCounts();

    @Override
    @Message("Corrige tu informe")
    String correctTitle();

    @Override
    @Message("Cambia lo que no esté bien. Los totales cambian al momento.")
    String correctLead();

    @Override
    @Message(
            "Está verificado. Si pasa a decir más, otra vía u otra autoridad, cuenta como comunicado hasta que se confirme de nuevo.")
    String correctVerified();

    @Override
    @Message("Completa tu informe")
    String addTitle();

    @Override
    @Message("Lo que Clarion envió ya se sabe y queda como está. Lo que añadas no cambia ningún total de la acción.")
    String addLead();

    @Override
    @Message("Añadirlo a mi informe")
    String addButton();

    @Override
    @Message("Esta carta todavía no está contada")
    String notYetTitle();

    @Override
    @Message("Se cuenta cuando has pulsado el botón al que lleva nuestro correo, y aquí aparece un momento después.")
    String notYetLead();

    @Override
    @Message("¿Ya lo pulsaste? Vuelve dentro de un minuto. El enlace sigue siendo el mismo.")
    String notYetNext();

    @Override
    @Message("Corregir mi informe")
    String correctButton();

    @Override
    @Message("Dejarlo como está")
    String leave();

    @Override
    @Message("¿Retirar este informe?")
    String withdrawTitle();

    @Override
    @Message("Así cambian los totales de la acción:")
    String withdrawLead();

    @Override
    @Message("Los totales quedan como están, porque ahora no cuenta.")
    String withdrawNothing();

    @Override
    @Message(
            "Lo que escribiste al equipo se borra. En nuestros libros queda que un informe se retiró. Puedes informar de nuevo cuando quieras.")
    String withdrawAfter();

    @Override
    @Message("Retirar mi informe")
    String withdrawButton();

    @Override
    @Message("{before} ahora, {after} sin tu informe")
    String change(String before, String after);
}
