package org.clarion.actionreports.files;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the pages about files say, in Spanish. */
@Localized("es")
public interface FileWordsInSpanish extends FileWords {

    @Override
    @Message("Los informes en un archivo")
    String exportTitle();

    @Override
    @Message(
            "Una fila por informe, en un archivo CSV que abre cualquier hoja de cálculo. El archivo se envía mientras se lee, por largo que sea.")
    String exportLead();

    @Override
    @Message(
            "No contiene comentarios ni datos personales: ni nombres, ni direcciones, ni redes. Que lo descargaste queda en el registro de lo que hace el equipo.")
    String exportWithout();

    @Override
    @Message("Acción")
    String action();

    @Override
    @Message("Todas las acciones")
    String allActions();

    @Override
    @Message("Hecho desde")
    String from();

    @Override
    @Message("Hecho hasta")
    String to();

    @Override
    @Message("Descargar el archivo")
    String get();

    @Override
    @Message("Los totales de una acción por canal, destinatario, país, sección y día")
    String breakdownTitle();

    @Override
    @Message("Elige una acción de la lista o déjala abierta.")
    String mendAction();

    @Override
    @Message("Escribe el día como fecha, por ejemplo 2026-11-21, o déjalo vacío.")
    String mendDay();

    @Override
    @Message("Este día es anterior al primero. Escribe uno posterior.")
    String mendOrder();

    @Override
    @Message("Informes de un archivo")
    String importTitle();

    @Override
    @Message(
            "Una lista de una sección o de una organización amiga, en CSV. Ves lo que contiene antes de que cuente nada.")
    String importLead();

    @Override
    @Message(
            "Una línea lleva los nombres de las columnas, y debajo están los informes. Hacen falta <strong>acción</strong> (UA 58/26), <strong>canal</strong>, <strong>cantidad</strong> y <strong>día</strong>; ayudan destinatario, país, sección, personas, respuesta (sí o no) y referencia propia. Las demás columnas se dejan fuera y no se guardan, así que no entran nombres de personas. Una línea cuenta como máximo {most}.")
    String format(String most);

    @Override
    @Message("¿De quién es la lista?")
    String whose();

    @Override
    @Message(
            "La sección u organización, siempre con el mismo nombre: con su referencia propia una línea cuenta una sola vez, en cualquier archivo en que vuelva.")
    String whoseHint();

    @Override
    @Message("¿Cómo están escritos los días?")
    String daysLabel();

    @Override
    @Message(
            "{#when form}{#is 'YEAR_FIRST'}2026-11-21{#is 'DAY_FIRST'}21/11/2026, primero el día{#else}11/21/2026, primero el mes{/when}")
    String days(String form);

    @Override
    @Message("El archivo")
    String file();

    @Override
    @Message("CSV, hasta 10 MB y {most} líneas. Hay que elegirlo otra vez cuando algo se deba corregir aquí.")
    String fileHint(String most);

    @Override
    @Message("Mirar el archivo")
    String handIn();

    @Override
    @Message("Archivos hasta ahora")
    String latest();

    @Override
    @Message("Todavía no se ha entregado ningún archivo.")
    String none();

    @Override
    @Message("Archivo")
    String fileName();

    @Override
    @Message("Lista de")
    String list();

    @Override
    @Message("Entregado por")
    String by();

    @Override
    @Message("Cuándo")
    String at();

    @Override
    @Message("Estado")
    String stageLabel();

    @Override
    @Message(
            "{#when stage}{#is 'READ'}sin contar{#is 'COUNTING'}contándose{#is 'COUNTED'}contado{#is 'TAKING_BACK'}retirándose{#is 'TAKEN_BACK'}retirado{#is 'COUNTING_AGAIN'}contándose de nuevo{#is 'DROPPED'}descartado{#else}líneas borradas; sus informes quedan como estaban{/when}")
    String stage(String stage);

    @Override
    @Message("Di de quién es la lista, en 80 caracteres como máximo.")
    String mendWhose();

    @Override
    @Message("Elige cómo están escritos los días en el archivo.")
    String mendDays();

    @Override
    @Message("Elige el archivo. El navegador no lo recuerda.")
    String mendNoFile();

    @Override
    @Message("Elige el archivo otra vez: el navegador no lo recuerda.")
    String chooseAgain();

    @Override
    @Message(
            "{#when reason}{#is 'EMPTY'}En este archivo no hay más línea que los nombres de las columnas. Elige otro archivo.{#is 'NO_TEXT'}Esto no es un archivo CSV. En la hoja de cálculo, guárdalo como «CSV» y elige ese archivo.{#is 'COLUMN_TWICE'}La columna «{detail}» está dos veces. Quita una y elige el archivo otra vez.{#else}Desde la línea {detail} el archivo no se puede leer: busca unas comillas que no se cierran y elige el archivo otra vez.{/when}")
    String unreadable(String reason, String detail);

    @Override
    @Message("Un archivo puede tener {most} líneas. Divídelo y entrega las partes.")
    String tooLong(String most);

    @Override
    @Message("{#if lines == '1'}Una línea{#else}{lines} líneas{/if}: {good} buenas, {faulty} con errores.")
    String inIt(String lines, String good, String faulty);

    @Override
    @Message("Se dejan fuera y no se guardan, porque no conocemos estas columnas: {columns}.")
    String leftOut(String columns);

    @Override
    @Message("Este mismo archivo ya se entregó el {when}, por {who}. Lo que contó entonces no cuenta otra vez.")
    String sameFile(String when, String who);

    @Override
    @Message("Ver qué fue de él")
    String seeIt();

    @Override
    @Message(
            "{#if count == '1'}Una línea ya es conocida y cuenta una sola vez.{#else}{count} líneas ya son conocidas y cuentan una sola vez.{/if}")
    String knownLines(String count);

    @Override
    @Message(
            "{#if count == '1'}Una de las líneas conocidas no cuenta por ahora: se retiró o se apartó. Entregarla otra vez no lo cambia.{#else}{count} de las líneas conocidas no cuentan por ahora: se retiraron o se apartaron. Entregarlas otra vez no lo cambia.{/if}")
    String setAsideLines(String count);

    @Override
    @Message(
            "{#if count == '1'}Una línea tiene una referencia que ya se contó con otras cifras. No cambió nada.{#else}{count} líneas tienen una referencia que ya se contó con otras cifras. No cambiaron nada.{/if}")
    String differentLines(String count);

    @Override
    @Message(
            "{#if count == '1'}Una línea llega después del final de su acción. Se acepta y queda retenida hasta que su sección la mire.{#else}{count} líneas llegan después del final de su acción. Se aceptan y quedan retenidas hasta que su sección las mire.{/if}")
    String wouldBeHeld(String count);

    @Override
    @Message(
            "{#if count == '1'}Una línea está retenida por ahora, porque llegó después del final de su acción.{#else}{count} líneas están retenidas por ahora, porque llegaron después del final de su acción.{/if}")
    String areHeld(String count);

    @Override
    @Message("Ver lo que está retenido")
    String seeHeld();

    @Override
    @Message(
            "{#if count == '1'}Una línea ya llega tarde: su acción o su sección no admite más informes. No contará.{#else}{count} líneas ya llegan tarde: su acción o su sección no admite más informes. No contarán.{/if}")
    String wouldBeTooLate(String count);

    @Override
    @Message(
            "{#if count == '1'}Una línea era buena cuando se leyó el archivo y llegó tarde cuando debía contar. Está abajo con el motivo.{#else}{count} líneas eran buenas cuando se leyó el archivo y llegaron tarde cuando debían contar. Están abajo con el motivo.{/if}")
    String refusedLines(String count);

    @Override
    @Message("Lo que se añade al contar")
    String wouldCount();

    @Override
    @Message("Lo que cuenta")
    String countsNow();

    @Override
    @Message("Lo que se añade al contarlo de nuevo")
    String wouldCountAgain();

    @Override
    @Message("Líneas")
    String linesLabel();

    @Override
    @Message("Cantidad")
    String quantity();

    @Override
    @Message("Nada.")
    String nothing();

    @Override
    @Message("Lo que viene de un archivo cuenta como comunicado, no como verificado.")
    String reportedOnly();

    @Override
    @Message("Contar {#if count == '1'}la línea buena{#else}{count} líneas buenas{/if}")
    String countIt(String count);

    @Override
    @Message(
            "{#if count == '1'}Una de estas líneas dice exactamente lo mismo que una línea de otro archivo que ya cuenta. Si es un archivo corregido y entregado entero, déjala fuera.{#else}{count} de estas líneas dicen exactamente lo mismo que líneas de otros archivos que ya cuentan. Si es un archivo corregido y entregado entero, déjalas fuera.{/if}")
    String twins(String count);

    @Override
    @Message(
            "{#if count == '1'}Una de estas líneas dice exactamente lo mismo que una línea de otro archivo que cuenta. Si se cuenta de nuevo, contarán ambas.{#else}{count} de estas líneas dicen exactamente lo mismo que líneas de otros archivos que cuentan. Si se cuentan de nuevo, contarán ambas.{/if}")
    String twinsCount(String count);

    @Override
    @Message(
            "{#if count == '1'}Una línea se dejó fuera, porque otro archivo cuenta lo mismo.{#else}{count} líneas se dejaron fuera, porque otros archivos cuentan lo mismo.{/if}")
    String twinsLeftOut(String count);

    @Override
    @Message(
            "{#if count == '1'}Contar la otra y dejar esas fuera{#else}Contar las otras {count} y dejar esas fuera{/if}")
    String countOthers(String count);

    @Override
    @Message("{#if count == '1'}Contarla: es otro informe{#else}Contar las {count}: son informes distintos{/if}")
    String countAll(String count);

    @Override
    @Message("No contar nada y olvidar el archivo")
    String dropIt();

    @Override
    @Message("No se contó nada de él y sus líneas están borradas.")
    String droppedMeans();

    @Override
    @Message("{done} de {all} líneas están hechas. Sigue por sí solo, aunque salgas de esta página.")
    String goingOn(String done, String all);

    @Override
    @Message("{done} líneas aún no se han retirado o se cuentan de nuevo. Sigue por sí solo.")
    String takingBackGoesOn(String done);

    @Override
    @Message("Ver cómo va")
    String lookAgain();

    @Override
    @Message("Por corregir")
    String wrong();

    @Override
    @Message("Línea")
    String lineLabel();

    @Override
    @Message("Columna")
    String columnLabel();

    @Override
    @Message("Dice")
    String cellLabel();

    @Override
    @Message("qué corregir")
    String whatToMend();

    @Override
    @Message("Aquí están las primeras {most}. En el archivo están todas.")
    String firstOnly(String most);

    @Override
    @Message("Descargar en CSV las líneas por corregir")
    String downloadWrong();

    @Override
    @Message("Retirarlo todo")
    String takeBack();

    @Override
    @Message("¿Retirar este archivo?")
    String takeBackTitle();

    @Override
    @Message("Ningún informe que vino con este archivo contará ya. Después se puede contar de nuevo.")
    String takeBackLead();

    @Override
    @Message("Retirarlo")
    String takeBackIt();

    @Override
    @Message("Conservarlo")
    String keepIt();

    @Override
    @Message("Contarlo de nuevo")
    String countAgain();

    @Override
    @Message("Todos los archivos")
    String allFiles();

    @Override
    @Message(
            "own reference: ya se contó un informe con esta referencia y otras cifras. Corrige aquel o da a este una referencia propia.")
    String mendDifferent();

    @Override
    @Message(
            "{#when kind}{#is 'MISSING'}Di qué acción, por ejemplo UA 58/26.{#is 'UNKNOWN_ACTION'}No conocemos esa acción. Escribe su número como en su página.{#is 'TOO_LATE'}Esta acción ya no admite informes.{#is 'SECTION_CLOSED'}Esta sección no admite informes después del final de una acción.{#is 'UNKNOWN_TARGET'}Nadie entre los destinatarios de la acción se llama así. Escríbelo como en la página de la acción o déjalo vacío.{#is 'UNKNOWN_CHANNEL'}Escribe correo electrónico, correo postal, teléfono, fax o redes sociales.{#is 'NO_NUMBER'}Escribe un número entero a partir de 1, en cifras.{#is 'NO_YES_OR_NO'}Escribe sí o no.{#is 'TOO_MANY'}Una línea dice como máximo {most}. Si son más, haz un recuento.{#is 'NO_DAY'}Escribe el día como fecha, por ejemplo 2026-11-21, y elige arriba cómo están escritos los días.{#is 'NOT_YET'}Ese día aún no ha llegado.{#is 'TOO_EARLY'}La acción no había empezado ese día.{#is 'UNKNOWN_COUNTRY'}Escribe un solo país con sus dos letras o su nombre, por ejemplo PE o Perú. Kosovo es XK, el Reino Unido GB, Namibia NA. Si no se sabe, déjalo vacío.{#is 'TOO_LONG'}Acórtalo.{#else}Esta referencia está también en una línea anterior.{/when}")
    String mend(String kind, String most);
}
