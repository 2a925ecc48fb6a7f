package org.clarion.actionreports.tallies;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.clarion.contracts.Channel;

/** What the pages about tallies say, in Spanish. */
@Localized("es")
public interface TallyWordsInSpanish extends TallyWords {

    @Override
    @Message("Recuentos de grupos y encuentros")
    String listTitle();

    @Override
    @Message(
            "Una tarde de cartas, una clase, una mesa en la calle: cuenta aquí lo que muchas personas hicieron en papel. Queda verificado desde el principio, porque tú respondes por ello.")
    String listLead();

    @Override
    @Message("Contar para una acción")
    String countFor();

    @Override
    @Message("En este momento ninguna acción admite informes.")
    String noneOpen();

    @Override
    @Message("Contado hasta ahora")
    String counted();

    @Override
    @Message("Todavía no hay recuentos. Elige arriba una acción para contar el primer grupo.")
    String none();

    @Override
    @Message("Grupo o encuentro")
    String name();

    @Override
    @Message("Acción")
    String action();

    @Override
    @Message("Día")
    String day();

    @Override
    @Message("En total")
    String together();

    @Override
    @Message("Contado por")
    String countedBy();

    @Override
    @Message("retirado")
    String isWithdrawn();

    @Override
    @Message("Contar para un grupo o un encuentro")
    String formTitle();

    @Override
    @Message("Corregir un recuento")
    String correctTitle();

    @Override
    @Message("Nombre del grupo o del encuentro")
    String nameLabel();

    @Override
    @Message(
            "Para que el mismo papel se cuente una sola vez, por ejemplo «Mesa en el mercado, Lima». Un segundo encuentro del mismo grupo ese día lleva otro nombre. Sin nombres de personas.")
    String nameHint();

    @Override
    @Message("Día")
    String dayLabel();

    @Override
    @Message("País")
    String country();

    @Override
    @Message("Sección")
    String section();

    @Override
    @Message("Cuántas personas participaron")
    String people();

    @Override
    @Message("Alguien ha recibido respuesta")
    String repliedLabel();

    @Override
    @Message("Alguien ha recibido respuesta.")
    String replied();

    @Override
    @Message("Respuesta")
    String repliedTitle();

    @Override
    @Message("Cuántas, a quién y cómo")
    String tableTitle();

    @Override
    @Message("Deja vacío lo que nadie hizo.")
    String tableHint();

    @Override
    @Message("A quién")
    String toWhom();

    @Override
    @Message("Otras personas, o nadie en particular")
    String others();

    @Override
    @Message("Alguien que ya no está en la acción")
    String noLongerATarget();

    @Override
    @Message(
            "{#when channel}{#is EMAIL}Correo electrónico{#is POST}Correo postal{#is PHONE}Teléfono{#is FAX}Fax{#else}Redes sociales{/when}")
    String channel(Channel channel);

    @Override
    @Message(
            "{many} {#when channel}{#is EMAIL}por correo electrónico{#is POST}por correo postal{#is PHONE}por teléfono{#is FAX}por fax{#else}en redes sociales{/when} a {who}")
    String line(String many, Channel channel, String who);

    @Override
    @Message("Revisar antes de contar")
    String look();

    @Override
    @Message("Volver, no se cuenta nada")
    String backNothing();

    @Override
    @Message("Da un nombre al grupo o al encuentro, para que nadie lo cuente dos veces.")
    String mendName();

    @Override
    @Message("Acórtalo a {most} caracteres.")
    String mendLong(String most);

    @Override
    @Message("Escribe el día como fecha, por ejemplo 2026-11-21.")
    String mendWhen();

    @Override
    @Message("Ese día aún no ha llegado. ¿Cuándo fue?")
    String mendNotYet();

    @Override
    @Message("La acción empezó el {date}. ¿Cuándo fue?")
    String mendTooEarly(String date);

    @Override
    @Message("Elige un país de la lista o déjalo abierto.")
    String mendCountry();

    @Override
    @Message("Di cuántas personas participaron: un número a partir de 1.")
    String mendPeople();

    @Override
    @Message("Escribe un número entero en cifras, o déjalo vacío.")
    String mendFigure();

    @Override
    @Message("Rellena al menos un número de la tabla.")
    String mendNothing();

    @Override
    @Message("Mira el número otra vez y marca esta casilla si es correcto.")
    String mendSure();

    @Override
    @Message("Una parte ya está contada. Ahora no se ha contado nada.")
    String clashTitle();

    @Override
    @Message("{line}: ya se contó el {when}, por {who}.")
    String clash(String line, String when, String who);

    @Override
    @Message("Ver ese recuento y corregirlo si no es correcto")
    String clashLink();

    @Override
    @Message("Si fue otro encuentro del mismo grupo ese día, dale abajo un nombre propio.")
    String clashElse();

    // ---- corrected by somebody else meanwhile

    @Override
    @Message("Alguien ha corregido este recuento desde que lo abriste. Lo tuyo no ha cambiado nada. Ahora dice:")
    String changedTitle();

    @Override
    @Message("Alguien ha corregido este recuento desde que lo abriste. No se ha retirado nada. Ahora se iría esto:")
    String withdrawChanged();

    @Override
    @Message("Lo que escribiste está abajo. Déjalo como sea correcto teniendo en cuenta ambos y revísalo otra vez.")
    String changedElse();

    @Override
    @Message("¿Es correcto?")
    String previewTitle();

    @Override
    @Message("{name}, {date}. Se contarán {total} en total:")
    String willCount(String name, String date, String total);

    @Override
    @Message("{name}, {date}. El recuento dirá entonces {total} en total:")
    String willSay(String name, String date, String total);

    @Override
    @Message(
            "Los totales de la acción: comunicadas {reportedNow}, después {reportedThen}; verificadas {verifiedNow}, después {verifiedThen}.")
    String effect(String reportedNow, String reportedThen, String verifiedNow, String verifiedThen);

    @Override
    @Message("Otros recuentos de esta acción por esos días")
    String aroundTitle();

    @Override
    @Message("{date}, {total} en total, contado por {who}.")
    String aroundLine(String date, String total, String who);

    @Override
    @Message("Si el tuyo está entre ellos con otro nombre, no lo cuentes otra vez.")
    String aroundElse();

    @Override
    @Message("Sí, {total} en un solo recuento es correcto")
    String sure(String total);

    @Override
    @Message("Contarlo")
    String countIt();

    @Override
    @Message("Corregirlo así")
    String correctIt();

    @Override
    @Message("Cambiar algo")
    String change();

    @Override
    @Message("Contado. Los totales de la acción han cambiado.")
    String saidCounted();

    @Override
    @Message("Este formulario ya se había contado. Nada se ha contado dos veces.")
    String saidBefore();

    @Override
    @Message("Corregido. Los totales de la acción han cambiado en la diferencia.")
    String saidCorrected();

    @Override
    @Message("Retirado. Ya no cuenta.")
    String saidWithdrawn();

    @Override
    @Message("Retirado el {when} por {who}. Ya no cuenta, y el mismo papel puede contarse de nuevo.")
    String withdrawnOn(String when, String who);

    @Override
    @Message(
            "{#if count == '1'}Una de estas cifras no cuenta por ahora: alguien la ha apartado.{#else}{count} de estas cifras no cuentan por ahora: alguien las ha apartado.{/if}")
    String setAside(String count);

    @Override
    @Message("Personas")
    String peopleLabel();

    @Override
    @Message("Contado")
    String countedLabel();

    @Override
    @Message("{when}, por {who}")
    String byOn(String when, String who);

    @Override
    @Message("Lo que cuenta")
    String figures();

    @Override
    @Message("Cuántas")
    String many();

    @Override
    @Message("Cómo")
    String how();

    @Override
    @Message("Corregir")
    String correct();

    @Override
    @Message("Retirar")
    String withdraw();

    @Override
    @Message("Lo que se cambió")
    String history();

    @Override
    @Message("No se ha cambiado nada desde que se contó.")
    String noHistory();

    @Override
    @Message("Cuándo")
    String when();

    @Override
    @Message("Quién")
    String who();

    @Override
    @Message("Qué")
    String what();

    @Override
    @Message("{#when kind}{#is 'CORRECTED'}corregido{#is 'WITHDRAWN'}quitado{#else}juzgado{/when}")
    String kind(String kind);

    @Override
    @Message("Antes")
    String before();

    @Override
    @Message("El papel")
    String photo();

    @Override
    @Message(
            "Una foto de la hoja del recuento, si quieres: quien pregunte después verá lo que se contó. Las cifras cuentan sin ella.")
    String photoLead();

    @Override
    @Message("Foto del recuento")
    String photoLabel();

    @Override
    @Message(
            "JPEG o PNG, hasta 10 MB y 64 millones de píxeles, lo que toma la mayoría de los teléfonos. Tapa antes los nombres y direcciones. No se guarda dónde ni cuándo se tomó.")
    String photoHint();

    @Override
    @Message(
            "Las cifras cuentan de todos modos. Admitimos JPEG o PNG de hasta 10 MB y 64 millones de píxeles (24 millones si el JPEG es «progresivo»). En un iPhone: Ajustes, Cámara, Formatos, Más compatible; o envíate la foto por correo en tamaño «Mediano» o «Grande» y elige ese archivo. En Android: elige un tamaño menor en la cámara o haz una captura de pantalla de la foto.")
    String photoLimits();

    @Override
    @Message("Añadir la foto")
    String addPhoto();

    @Override
    @Message("Foto del recuento: {name}, {date}")
    String photoOf(String name, String date);

    @Override
    @Message("Añadida el {when} por {who}. Se borra el {until}, o cuando se retire el recuento.")
    String photoBy(String when, String who, String until);

    @Override
    @Message("Quitar la foto")
    String removePhoto();

    @Override
    @Message("¿Quitar esta foto?")
    String removePhotoTitle();

    @Override
    @Message("Se borra para siempre. Las cifras quedan como están.")
    String removePhotoLead();

    @Override
    @Message("Quitarla")
    String removePhotoIt();

    @Override
    @Message("Conservar la foto")
    String keepPhoto();

    @Override
    @Message("La foto ya está aquí.")
    String saidPhoto();

    @Override
    @Message("La foto se ha borrado. Las cifras quedan como están.")
    String saidPhotoRemoved();

    @Override
    @Message("Elige la foto. El navegador no la recuerda.")
    String mendNoPhoto();

    @Override
    @Message("Este archivo tiene más de 10 MB.")
    String mendLargePhoto();

    @Override
    @Message(
            "{#when reason}{#is 'NO_PICTURE'}Esto no es una imagen JPEG ni PNG. {#is 'OF_A_PHONE'}Esta imagen está como la guarda un teléfono (HEIC), y no podemos leerla.{#is 'TOO_MANY_PIXELS'}Esta imagen tiene demasiados píxeles.{#else}Esta imagen no se puede leer.{/when}")
    String mendPhoto(String reason);

    @Override
    @Message("¿Retirar este recuento?")
    String withdrawTitle();

    @Override
    @Message("{name}, {date}. Nada de esto contará ya, {total} en total. Lo que decía queda en su historial.")
    String withdrawLead(String name, String date, String total);

    @Override
    @Message("Retirarlo")
    String withdrawIt();

    @Override
    @Message("Conservarlo")
    String keepIt();

    @Override
    @Message("Esta acción ya no admite informes")
    String tooLateTitle();

    @Override
    @Message("Los recuentos hechos todavía se pueden corregir o retirar.")
    String tooLate();

    @Override
    @Message("Todos los recuentos")
    String allTallies();

    @Override
    @Message(
            "Esta sección no admite informes cuando la acción ha terminado. Escribe la sección que sí, o déjala abierta.")
    String mendSection();
}
