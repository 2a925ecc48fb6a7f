package org.clarion.actionreports.reporting;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What counts and when, in Spanish. */
@Localized("es")
public interface CountingWordsInSpanish extends CountingWords {

    @Override
    @Message("Cómo contamos")
    String title();

    @Override
    @Message(
            "Detrás de cada número hay algo que alguien hizo. Damos siempre tres números, porque uno solo diría demasiado o demasiado poco.")
    String lead();

    @Override
    @Message("Los tres números")
    String three();

    @Override
    @Message(
            "Alguien nos contó lo que hizo: una carta, un correo, una llamada, un fax, un mensaje. Confiamos en su palabra. Lo verificado y lo entregado son parte de este número.")
    String reportedMeans();

    @Override
    @Message(
            "La persona dio una dirección de correo y pulsó el botón de nuestra página; o entregó una carta a Clarion para enviarla, pulsando un botón así; o una persona coordinadora lo contó y responde por ello con su nombre. Un enlace en un mensaje nunca confirma por sí solo.")
    String verifiedMeans();

    @Override
    @Message(
            "Clarion pasó la carta a un servidor de correo, que la aceptó, y no ha vuelto devuelta. La que vuelve después por correo se descuenta de este número, aunque sea días más tarde, allí donde Clarion está preparado para leer esas devoluciones. Que alguien la leyera no lo puede contar nadie; tampoco las cartas por correo postal ni las llamadas.")
    String deliveredMeans();

    @Override
    @Message(
            "Cada cifra nuestra dice cuál de las tres es y de qué momento. Los programas que leen nuestras cifras reciben las tres con estos nombres.")
    String each();

    @Override
    @Message("Cuándo cuenta un informe")
    String whenTitle();

    @Override
    @Message("Al momento")
    String atOnceTitle();

    @Override
    @Message("Un informe cuenta como comunicado desde que damos las gracias, y como verificado desde que se confirma.")
    String atOnce();

    @Override
    @Message("En espera")
    String heldTitle();

    @Override
    @Message(
            "Un informe de más de {number} se recibe, pero no cuenta hasta que una persona coordinadora lo revisa. La página lo dice al enviarlo. La persona coordinadora puede decidir que cuente, o que no.")
    String held(String number);

    @Override
    @Message("Apartado")
    String asideTitle();

    @Override
    @Message(
            "Cuando unos informes parecen escritos por una máquina, se apartan, a mano o por regla, y salen de los totales. No se borra nada: lo que se apartó por error se recupera y vuelve a contar.")
    String aside();

    @Override
    @Message("Corregido")
    String correctedTitle();

    @Override
    @Message(
            "Quien ha informado puede corregir su informe con el enlace privado. Los totales cambian al momento en esa diferencia. Si la corrección pasa de {number}, queda en espera como un informe nuevo de ese tamaño. Quien confirmó un informe confirmó lo que decía entonces: si pasa a decir más, otra vía u otra autoridad, cuenta como comunicado hasta que se confirme de nuevo.")
    String corrected(String number);

    @Override
    @Message("Retirado")
    String withdrawnTitle();

    @Override
    @Message(
            "Con el mismo enlace se puede retirar un informe. Sale de los tres números y no vuelve; lo mismo se puede informar de nuevo. Una carta entregada a Clarion que no llegó a salir, porque la acción terminó antes o ningún servidor de correo la tomó, también sale de los tres números.")
    String withdrawn();

    @Override
    @Message("Tardío")
    String lateTitle();

    @Override
    @Message("Se reciben informes hasta {days} días después de que termine una acción, y cuentan.")
    String lateAllow(String days);

    @Override
    @Message(
            "Se reciben informes hasta {days} días después de que termine una acción. Quedan en espera hasta que la sección los revisa.")
    String lateAsk(String days);

    @Override
    @Message("Después del final de una acción no se reciben informes.")
    String lateBlock();

    @Override
    @Message(
            "Algunas secciones del movimiento tienen otra regla; entonces vale la suya para quienes indican su sección.")
    String lateSections();

    @Override
    @Message("Cuánto cuenta")
    String howTitle();

    @Override
    @Message("Una vez")
    String onceTitle();

    @Override
    @Message(
            "Un formulario enviado dos veces cuenta una vez, igual que un informe que otro programa envía de nuevo. Una carta enviada con Clarion se cuenta sola; no la informes otra vez. Un informe cuenta como máximo {most}.")
    String once(String most);

    @Override
    @Message("Grupos")
    String groupsTitle();

    @Override
    @Message(
            "Quien informa por un grupo dice cuánto hicieron entre todas las personas, y eso es lo que cuenta. Cuántas eran se anota al lado y no multiplica nada.")
    String groups();

    @Override
    @Message("Contado por una persona coordinadora")
    String talliesTitle();

    @Override
    @Message(
            "Una persona coordinadora puede contar lo que hizo un grupo o una jornada de cartas, por ejemplo en papel. Cuenta una vez, y como verificado, porque alguien del equipo responde por ello con su nombre en nuestros libros. Quienes estuvieron no lo informan otra vez.")
    String tallies();

    @Override
    @Message("Listas")
    String listsTitle();

    @Override
    @Message(
            "El equipo puede cargar listas de otros sistemas. Cada línea cuenta solo como comunicada, porque nadie la ha confirmado aquí, y la misma línea cargada otra vez no cuenta de nuevo. Una línea nunca se retiene por lo mucho que dice, porque alguien del equipo ha mirado la lista. Después del final de una acción una línea sigue la regla de su sección, como cualquier otro informe.")
    String lists();

    @Override
    @Message("Quién eres")
    String whoTitle();

    @Override
    @Message(
            "En estos números no está el nombre de nadie, y con ellos no se transmite ninguno. Si das una dirección, sirve para preguntarte una vez y luego se borra.")
    String who();
}
