package org.clarion.deadletters;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the desk says about dead letters, in Spanish. */
@Localized("es")
public interface DeadLetterWordsInSpanish extends DeadLetterWords {

    @Override
    @Message("Mensajes sin entender")
    String title();

    @Override
    @Message(
            "Lo que se le dijo a esta parte de Clarion y no pudo atender. Se escucha de nuevo cuando está arreglado lo que fallaba, o se aparta para siempre. Lo que ya se atendió no cambia nada al escucharse de nuevo.")
    String lead();

    @Override
    @Message("Aquí no espera nada.")
    String nothing();

    @Override
    @Message("Esperan {all}; estos son los primeros {shown}.")
    String first(String all, String shown);

    @Override
    @Message("En espera")
    String waiting();

    @Override
    @Message("Desde")
    String when();

    @Override
    @Message("Canal")
    String channel();

    @Override
    @Message("Qué")
    String what();

    @Override
    @Message("Por qué")
    String why();

    @Override
    @Message("Verlo")
    String look();

    @Override
    @Message("ningún evento")
    String noEvent();

    @Override
    @Message("Escuchar todo de nuevo")
    String hearAll();

    @Override
    @Message("¿Escuchar todo de nuevo?")
    String againTitle();

    @Override
    @Message(
            "{many} se dicen de nuevo donde se dijeron la primera vez, con los mismos identificadores. Lo que siga sin entenderse vuelve aquí. Lo que algo más nuevo dejó anticuado no se dice de nuevo: se aparta.")
    String againLead(String many);

    @Override
    @Message("Escucharlos de nuevo")
    String hearThem();

    @Override
    @Message("Todavía no")
    String notYet();

    @Override
    @Message("Un mensaje sin entender")
    String oneTitle();

    @Override
    @Message("Todos los mensajes sin entender")
    String back();

    @Override
    @Message("Esto no es un evento que se pueda leer: si se escucha de nuevo, vuelve aquí. Apártalo.")
    String poison();

    @Override
    @Message("Tema")
    String topic();

    @Override
    @Message("Clave")
    String key();

    @Override
    @Message("Evento")
    String event();

    @Override
    @Message("Lugar")
    String place();

    @Override
    @Message("Contenido")
    String payload();

    @Override
    @Message("Escucharlo de nuevo")
    String hearIt();

    @Override
    @Message("Apartarlo para siempre")
    String dismissTitle();

    @Override
    @Message("Entonces no se atenderá nunca. Tu nombre y tu motivo quedan registrados.")
    String dismissLead();

    @Override
    @Message("Motivo")
    String reason();

    @Override
    @Message("Apartarlo")
    String dismissIt();

    @Override
    @Message("Di por qué se puede apartar.")
    String mendReason();

    @Override
    @Message("Usa como máximo {most} caracteres.")
    String mendLength(int most);

    @Override
    @Message("Dichos de nuevo: {many}. Lo que siga sin entenderse vuelve aquí en un momento.")
    String heardAgain(String many);

    @Override
    @Message("Apartados porque después se dijo algo más nuevo: {many}. Todos los demás se dijeron de nuevo.")
    String overtaken(String many);

    @Override
    @Message("Queda apartado para siempre.")
    String dismissed();

    @Override
    @Message("Ya no espera: alguien se ocupó.")
    String gone();

    @Override
    @Message("Kafka no responde")
    String awayTitle();

    @Override
    @Message(
            "Los mensajes sin entender están en Kafka, que ahora no responde. No se pierde ninguno. Inténtalo de nuevo en un minuto.")
    String awayLead();

    @Override
    @Message("Intentar de nuevo")
    String tryAgain();
}
