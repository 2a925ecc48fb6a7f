package org.clarion.actionreports.webhooks;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the desk says about webhooks, in Spanish. */
@Localized("es")
public interface WebhookWordsInSpanish extends WebhookWords {

    @Override
    @Message("Webhooks")
    String listTitle();

    @Override
    @Message(
            "Otras organizaciones pueden enterarse al momento de lo que ocurre: Clarion envía un mensaje firmado a una dirección de su sistema. En él no figura ninguna persona.")
    String lead();

    @Override
    @Message("Todavía no se avisa a nadie.")
    String nobody();

    @Override
    @Message("Avisar a otra organización")
    String make();

    @Override
    @Message("Organización")
    String organisation();

    @Override
    @Message("Dirección")
    String address();

    @Override
    @Message("Adonde enviamos. Empieza por https://.")
    String addressHint();

    @Override
    @Message("Sobre")
    String about();

    @Override
    @Message("Todas las acciones")
    String allActions();

    @Override
    @Message("Estado")
    String state();

    @Override
    @Message("Activo")
    String on();

    @Override
    @Message("Inactivo")
    String off();

    @Override
    @Message("Inactivo, aún sin probar")
    String untested();

    @Override
    @Message("En espera")
    String waiting();

    @Override
    @Message("Avisos sin entregar")
    String dead();

    @Override
    @Message("Se le avisa de")
    String told();

    @Override
    @Message(
            "{#when kind}{#is ACCEPTED}Informes aceptados{#is VERIFIED}Informes verificados{#is CHANGED}Informes corregidos, retirados o valorados{#is MILESTONES}Hitos: 100, 250, 500, 1000, etc.{#else}Totales, como mucho una vez por minuto{/when}")
    String kind(Kind kind);

    @Override
    @Message("Añadir, inactivo")
    String makeIt();

    @Override
    @Message("Escribe el nombre de la organización, con 100 caracteres como mucho.")
    String mendTitle();

    @Override
    @Message("Elige una acción de la lista, o todas.")
    String mendAction();

    @Override
    @Message("Elige al menos una cosa de la que se avisa.")
    String mendKinds();

    @Override
    @Message("Escribe un día y una hora, por ejemplo 2026-11-24T08:00.")
    String mendTime();

    @Override
    @Message(
            "{#when problem}{#is NO_ADDRESS}Esto no es una dirección. Escribe una como https://example.org/clarion.{#is NOT_HTTPS}La dirección tiene que empezar por https:// para que nadie más la lea.{#is UNKNOWN_NAME}El nombre de la dirección no existe.{#is NOT_PUBLIC}La dirección lleva a una red privada, no a internet.{#is UNREACHABLE}No se pudo llegar, o su certificado no es para este nombre.{#is TOO_SLOW}No respondió a tiempo.{#is REDIRECTED}Remitió a otro sitio. No seguimos a nadie: escribe la dirección a la que remite.{#else}Respondió que no lo acepta.{/when}")
    String problem(Problem problem);

    @Override
    @Message("Todos los webhooks")
    String back();

    @Override
    @Message("Secreto")
    String secret();

    @Override
    @Message("Los mensajes se firman con un secreto que das a la organización. Se muestra una sola vez.")
    String secretLead();

    @Override
    @Message("Mostrar el secreto una vez")
    String showSecret();

    @Override
    @Message("El secreto ya se mostró. Si se pierde, crea uno nuevo.")
    String secretShown();

    @Override
    @Message("Crear un secreto nuevo")
    String renewSecret();

    @Override
    @Message("El secreto anterior sigue firmando hasta {until}.")
    String earlierSigns(String until);

    @Override
    @Message("Dáselo a la organización por una vía segura. No se volverá a mostrar.")
    String secretIs();

    @Override
    @Message("Ya lo tengo, volver")
    String secretKept();

    @Override
    @Message("Copiar")
    String copy();

    @Override
    @Message("Enviar una prueba")
    String test();

    @Override
    @Message("Una prueba es un informe inventado. Se podrá activar cuando el otro lado haya respondido que llegó.")
    String testLead();

    @Override
    @Message("Una prueba llegó {at}.")
    String testedAt(String at);

    @Override
    @Message("La prueba llegó. Ya puedes activarlo.")
    String testArrived();

    @Override
    @Message("La prueba no llegó. La lista de abajo dice qué se respondió.")
    String testFailed();

    @Override
    @Message("Envía antes una prueba. Se puede activar cuando haya llegado una.")
    String testFirst();

    @Override
    @Message("Activar")
    String switchOn();

    @Override
    @Message("Desactivar")
    String switchOff();

    @Override
    @Message("Está activo: se avisa de lo que ocurra desde ahora.")
    String isOn();

    @Override
    @Message("Está inactivo. Lo que espera se queda; de lo que ocurra mientras tanto no se avisa.")
    String isOff();

    @Override
    @Message("{#if tries == '1'}Falló un intento.{#else}Fallaron {tries} intentos.{/if} El siguiente es {next}.")
    String failing(String tries, String next);

    @Override
    @Message("Hay un secreto nuevo. Muéstralo y dáselo a la organización.")
    String secretRenewed();

    @Override
    @Message("Se avisará otra vez de {count}.")
    String replayed(String count);

    @Override
    @Message("Últimos envíos")
    String deliveries();

    @Override
    @Message("Todavía no se ha enviado nada.")
    String noDeliveries();

    @Override
    @Message("Cuándo")
    String when();

    @Override
    @Message("Qué")
    String what();

    @Override
    @Message("una prueba")
    String aTest();

    @Override
    @Message("Elementos")
    String elements();

    @Override
    @Message("Intento")
    String tries();

    @Override
    @Message("Respuesta")
    String answer();

    @Override
    @Message("Milisegundos")
    String took();

    @Override
    @Message("llegó")
    String arrived();

    @Override
    @Message("Aquí espera aquello de lo que no se pudo avisar durante un día, con el motivo.")
    String deadLead();

    @Override
    @Message("No hay ninguno.")
    String noDead();

    @Override
    @Message("Motivo")
    String reason();

    @Override
    @Message("Avisar otra vez")
    String replayOne();

    @Override
    @Message("Avisar otra vez de todos")
    String replayAll();

    @Override
    @Message("Avisar otra vez desde una hora")
    String replayFromTitle();

    @Override
    @Message("En hora de Greenwich (GMT), y hasta {days} días atrás. Quien ya lo haya oído puede ver que es lo mismo.")
    String replayFromHint(String days);

    @Override
    @Message("Desde")
    String from();

    @Override
    @Message("Avisar otra vez desde entonces")
    String replayFrom();

    @Override
    @Message("Eliminar")
    String remove();

    @Override
    @Message("¿Eliminar {title}?")
    String removeTitle(String title);

    @Override
    @Message(
            "No se le avisará de nada más. Se borran también lo que espera ({waiting}), los avisos sin entregar ({dead}) y el registro de los envíos. No se puede deshacer.")
    String removeLead(String waiting, String dead);

    @Override
    @Message("Eliminarlo")
    String removeIt();

    @Override
    @Message("Conservarlo")
    String keepIt();

    @Override
    @Message("Se ha eliminado.")
    String removed();

    // ---- where to look when the other side refuses

    @Override
    @Message("Si lo sigue rechazando, pide a quien lleve el otro lado que mire estas tres cosas")
    String lookTitle();

    @Override
    @Message(
            "La firma se hace sobre los bytes tal como llegan. Que no se lea el texto, ni se cambie, ni se escriba de nuevo antes de comprobarla: un acento, una paloma o una barra saldrían de otro modo.")
    String lookBytes();

    @Override
    @Message(
            "El reloj. Se rechaza un mensaje firmado hace más de cinco minutos, así que el reloj del sistema tiene que ir bien.")
    String lookClock();

    @Override
    @Message("El secreto. Se usa entero, con whsec_ incluido, y sin espacio ni salto de línea al final.")
    String lookSecret();
}
