package org.clarion.actionreports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.clarion.actionreports.counts.Stands;
import org.clarion.actionreports.totals.Dimension;
import org.clarion.contracts.Channel;

/** What these pages say, in Spanish. */
@Localized("es")
public interface ReportWordsInSpanish extends ReportWords {

    @Override
    @Message("Cuéntanos lo que hiciste")
    String formTitle();

    @Override
    @Message("Cada carta, llamada y mensaje se suma al instante, y cualquiera puede ver el total.")
    String formLead();

    @Override
    @Message("¿A quién?")
    String toWhom();

    @Override
    @Message(
            "Un informe es para una sola persona. Si escribiste a varias, informa de cada una: el siguiente formulario ya trae los demás datos.")
    String toWhomHint();

    @Override
    @Message("A otra persona, o a varias")
    String somebodyElse();

    @Override
    @Message("¿Cómo?")
    String how();

    @Override
    @Message(
            "{#when channel}{#is EMAIL}Correo electrónico{#is POST}Carta por correo postal{#is PHONE}Llamada{#is FAX}Fax{#else}Redes sociales{/when}")
    String channel(Channel channel);

    @Override
    @Message("¿Cuántas veces?")
    String howMany();

    @Override
    @Message("Del 1 al {most}. Si son más de {held}, una persona coordinadora lo revisa antes de que cuente.")
    String howManyHint(String held, String most);

    @Override
    @Message("¿Cuándo?")
    String whenWasIt();

    @Override
    @Message("Si lo dejas vacío, es hoy. Si fueron varios días, indica el último.")
    String whenHint();

    @Override
    @Message("Tu país")
    String country();

    @Override
    @Message("Tu correo, para verificarlo")
    String email();

    @Override
    @Message(
            "Enviamos un solo mensaje con un botón. Tu dirección se guarda cifrada, no se usa para nada más y se borra cuando respondes o a los {days} días.")
    String emailHint(String days);

    @Override
    @Message("Informar de lo que hice")
    String send();

    @Override
    @Message("Más detalles")
    String more();

    @Override
    @Message("¿Cuántas personas lo hicieron juntas?")
    String howManyPeople();

    @Override
    @Message("1 si lo hiciste a solas. El número de arriba es el de todo el grupo.")
    String howManyPeopleHint();

    @Override
    @Message("Tu sección")
    String section();

    @Override
    @Message("La rama del movimiento a la que perteneces, si es el caso.")
    String sectionHint();

    @Override
    @Message("He recibido una respuesta")
    String replied();

    @Override
    @Message("Cuenta a tu sección o a quien coordina lo que dice: cada respuesta ayuda a dar el siguiente paso.")
    String repliedHint();

    @Override
    @Message("¿Algo que debamos saber?")
    String comment();

    @Override
    @Message(
            "Solo lo lee el equipo, no entra en ningún total y se borra a los {days} días. No escribas nada que pueda poner a alguien en peligro.")
    String commentHint(String days);

    @Override
    @Message("La acción no da esta vía. Si la encontraste por tu cuenta, cuenta igual.")
    String wayNotGiven();

    @Override
    @Message(
            "Esta acción ha terminado. Todavía puedes contar lo que hiciste hasta el {date}; tu sección lo revisa antes de que cuente.")
    String endedAsk(String date);

    @Override
    @Message(
            "Esta acción ha terminado. Hasta el {date} algunas secciones todavía reciben informes: abre «Más detalles» e indica la tuya.")
    String endedSome(String date);

    @Override
    @Message("Acorta el nombre de tu sección.")
    String mendSection();

    @Override
    @Message("¿Cuántas personas eran? Indica un número del 1 al {most}.")
    String mendPeople(String most);

    @Override
    @Message("Acórtalo a {most} caracteres.")
    String mendComment(String most);

    @Override
    @Message(
            "Terminó el {date}, y no se reciben informes tardíos. Lo que se informó antes está contado. Gracias por actuar.")
    String tooLateAtOnce(String date);

    @Override
    @Message("Qué puedes hacer en su lugar")
    String whatElse();

    @Override
    @Message("Otras personas necesitan cartas hoy.")
    String elseOthers();

    @Override
    @Message(
            "Si actuaste a tiempo, díselo a tu sección o a quien te invitó: una persona coordinadora todavía puede contarlo.")
    String elseSection();

    @Override
    @Message("Si ya informaste y algo estaba mal, el enlace privado de tu confirmación sigue funcionando.")
    String elseMine();

    @Override
    @Message("Enterarme de la próxima")
    String elseJoin();

    @Override
    @Message("Recibe un aviso cuando alguien esté en peligro")
    String joinTitle();

    @Override
    @Message("Únete a la red: te escribimos cuando una carta puede ayudar, con la frecuencia que quieras.")
    String join();

    @Override
    @Message("Gracias. Antes lo revisa una persona coordinadora.")
    String heldTitle();

    @Override
    @Message("Gracias. Lo tenemos.")
    String takenTitle();

    @Override
    @Message(
            "Un informe de más de {number} se revisa antes de contar, porque un dedo que resbala cambiaría el total de todo el mundo. No tienes que hacer nada más; tu propia página dirá cuándo está contado.")
    String heldForItsSize(String number);

    @Override
    @Message(
            "Llegó después del final de la acción, así que tu sección lo revisa antes de que cuente. No tienes que hacer nada más; tu propia página dirá cuándo está contado.")
    String heldForItsTime();

    @Override
    @Message("Has recibido una respuesta. Cuenta a tu sección o a quien coordina lo que dice.")
    String tellOfTheReply();

    @Override
    @Message("Tu propia página para este informe")
    String mineTitle();

    @Override
    @Message(
            "En una página solo tuya puedes corregir este informe, retirarlo o ver si cuenta. Guarda el enlace, y solo para ti: quien lo tenga puede cambiar el informe.")
    String mine();

    @Override
    @Message("Mi informe")
    String mineLink();

    @Override
    @Message("Copiar mi enlace privado")
    String copyThePrivateLink();

    @Override
    @Message("Tu correo, para recibir este enlace y verificar el informe")
    String mailMeTheLink();

    @Override
    @Message("Enviarme el enlace")
    String sendMeTheLink();

    @Override
    @Message("La carta que Clarion envió por ti ya está contada. Cuenta aquí solo lo que hiciste además.")
    String alreadyCounted();

    @Override
    @Message("Esta acción ha terminado. Si actuaste antes, todavía puedes contarlo hasta el {date}.")
    String endedButOpen(String date);

    @Override
    @Message("Elige a quién escribiste o con quién hablaste.")
    String mendTarget();

    @Override
    @Message("Elige cómo lo hiciste.")
    String mendChannel();

    @Override
    @Message("Indica un número del 1 al {most}.")
    String mendQuantity(String most);

    @Override
    @Message(
            "Un informe cuenta como máximo {most}. Lo que hizo un grupo puede contarlo una persona coordinadora: pídeselo a quien te invitó. Mientras tanto, cuenta aquí tu parte.")
    String mendTooMany(String most);

    @Override
    @Message("Indica el día como fecha, por ejemplo 2026-11-21.")
    String mendWhen();

    @Override
    @Message("Ese día aún no ha llegado. ¿Cuándo lo hiciste?")
    String mendNotYet();

    @Override
    @Message("La acción empezó el {date}. ¿Cuándo lo hiciste?")
    String mendTooEarly(String date);

    @Override
    @Message("Elige un país de la lista o déjalo sin indicar.")
    String mendCountry();

    @Override
    @Message("La acción ha terminado, y esta sección no recibe informes después del final de una acción.")
    String mendNotAfterTheEnd();

    @Override
    @Message(
            "Ahora mismo hay muchísimas personas informando. No se ha perdido nada: pulsa el botón otra vez dentro de un momento.")
    String mendBusy();

    @Override
    @Message("Esta acción ya no recibe informes")
    String tooLateTitle();

    @Override
    @Message("Terminó el {date}. Lo que se informó hasta el {until} está contado. Gracias por actuar.")
    String tooLate(String date, String until);

    @Override
    @Message("Este formulario ya se envió")
    String differentTitle();

    @Override
    @Message(
            "Valen tus primeras respuestas. Si estaban mal, corrígelas. Si además hiciste otra cosa, usa un formulario nuevo.")
    String different();

    @Override
    @Message("Corregir las primeras")
    String correctTheFirst();

    @Override
    @Message("Informar de otra cosa")
    String reportMore();

    @Override
    @Message("Gracias. Ya está contado.")
    String thankYouTitle();

    @Override
    @Message("Entre todas las personas, por «{title}»:")
    String together(String title);

    @Override
    @Message("Revisa tu correo y pulsa el botón de la página a la que te lleva. Así queda verificado tu informe.")
    String lookIntoYourMail();

    @Override
    @Message(
            "Acaban de llegar muchos informes desde tu conexión; por eso el mensaje para verificar este sale un poco más tarde, dentro de dos horas como máximo. Tu informe ya cuenta.")
    String mailLater();

    @Override
    @Message(
            "El mensaje que te enviamos hace un momento vale también para este informe: con pulsar una vez el botón de la página a la que lleva, se verifican todos.")
    String mailJoined();

    @Override
    @Message("¿Escribiste también a alguien más?")
    String anotherTitle();

    @Override
    @Message("El día, el país, la sección y la vía ya están puestos; di solo a quién.")
    String another();

    @Override
    @Message("Informar de otra")
    String reportAnother();

    @Override
    @Message("Volver a la acción")
    String backToTheAction();

    @Override
    @Message("Este es el enlace de la acción. No dice nada de ti.")
    String passItOn();

    @Override
    @Message("Si una persona más actúa, se duplica lo que hiciste.")
    String passItOnTitle();

    @Override
    @Message("Enviarla por correo")
    String shareByMail();

    @Override
    @Message("Copiar el enlace")
    String copyTheAddress();

    @Override
    @Message("Copiado")
    String copied();

    @Override
    @Message(
            "Ahora no pudo salir ningún mensaje: esta dirección, o esta conexión, ya recibió muchos. Tu informe cuenta igual. Para que además se verifique, pide el mensaje dentro de una hora.")
    String mailedEnough();

    @Override
    @Message("Pedir el mensaje en la página de tu informe")
    String askForTheMail();

    @Override
    @Message("Ver quién más necesita cartas")
    String seeOthers();

    @Override
    @Message("¿Es tuyo este informe?")
    String confirmTitle();

    @Override
    @Message("¿Es tuyo este informe? Basta pulsar un botón")
    String confirmSubject();

    @Override
    @Message("Se ha corregido desde que abriste esta página. Esto es lo que dice ahora: ¿es tuyo?")
    String confirmChanged();

    @Override
    @Message(
            "Gracias: lo que confirmaste queda verificado. Lo que dejaste fuera está abajo. Si no es tuyo, ya está: cierra esta página.")
    String confirmTaken();

    @Override
    @Message("No marcaste nada, así que no se verificó nada. Marca lo que sea tuyo; si nada lo es, cierra esta página.")
    String confirmNone();

    @Override
    @Message("¿Son tuyos estos informes?")
    String confirmSeveralTitle();

    @Override
    @Message("Esta dirección se dio para varios informes sobre «{title}» en una hora. Quita los que no sean tuyos.")
    String confirmSeveral(String title);

    @Override
    @Message("Sí, son míos")
    String confirmSeveralButton();

    @Override
    @Message("Sí, es mío")
    String confirmButton();

    @Override
    @Message("Si no es tuyo, no hagas nada: el informe queda sin verificar y tu dirección se borra.")
    String notMine();

    @Override
    @Message("Si ninguno es tuyo, no hagas nada: quedan sin verificar y tu dirección se borra.")
    String noneMine();

    @Override
    @Message(
            "Hola:\n\nAlguien informó de una acción por personas en peligro y dio esta dirección.\n\nSi fuiste tú, abre esta página y pulsa su botón. Tu informe contará entonces como verificado:")
    String mailOpening();

    @Override
    @Message("Ver el informe")
    String mailButton();

    @Override
    @Message("Si el botón no funciona, copia esta dirección:")
    String mailOrCopy();

    @Override
    @Message("Para ver cómo está, corregirlo o retirarlo, en cualquier momento:")
    String mailMine();

    @Override
    @Message("Si no fuiste tú, no hagas nada. El informe queda sin verificar y tu dirección se borra sola.")
    String mailClosing();

    @Override
    @Message("Verificado. Gracias.")
    String confirmedTitle();

    @Override
    @Message("Lo que has confirmado cuenta como verificado. No tienes que hacer nada más, y tu dirección está borrada.")
    String confirmed();

    @Override
    @Message(
            "Has confirmado que es tuyo, y tu dirección está borrada. Has retirado el informe, así que no está en ningún total.")
    String confirmedWithdrawn();

    @Override
    @Message(
            "Has confirmado que es tuyo, y tu dirección está borrada. Aún no está en ningún total, porque antes lo revisa el equipo; si cuenta, contará como verificado.")
    String confirmedNotCounted();

    @Override
    @Message("Qué")
    String what();

    @Override
    @Message("Cuándo")
    String whenLabel();

    @Override
    @Message("A quién")
    String toLabel();

    @Override
    @Message("Acción")
    String action();

    @Override
    @Message("Comunicadas")
    String reported();

    @Override
    @Message("Verificadas")
    String verified();

    @Override
    @Message("Entregadas")
    String delivered();

    @Override
    @Message("Informes")
    String deskTitle();

    @Override
    @Message("Todos los totales coinciden con los informes.")
    String deskAgree();

    @Override
    @Message(
            "{#if count == '1'}Un total no coincide con los informes. No publiques cifras antes de entender por qué.{#else}{count} totales no coinciden con los informes. No publiques cifras antes de entender por qué.{/if}")
    String deskDiffer(String count);

    @Override
    @Message("Por acción")
    String deskByAction();

    @Override
    @Message("Últimos informes")
    String deskLatest();

    @Override
    @Message("Nadie ha informado todavía.")
    String deskNone();

    @Override
    @Message("Cantidad")
    String deskQuantity();

    @Override
    @Message("Llegó por")
    String deskOrigin();

    @Override
    @Message("Aceptado")
    String deskAccepted();

    @Override
    @Message("Cuenta como")
    String deskCountsAs();

    @Override
    @Message(
            "{#when stands}{#is REPORTED}comunicado{#is VERIFIED}verificado{#is DELIVERED}entregado{#is HELD}retenido{#is SUSPECT}apartado{#is INVALID}no cuenta{#else}retirado{/when}")
    String deskStands(Stands stands);

    // ---- what a total is of

    @Override
    @Message(
            "{#when dimension}{#is CHANNEL}Vía{#is TARGET}Destinatario{#is COUNTRY}País de quienes actuaron{#is SECTION}Sección{#else}Día{/when}")
    String dimension(Dimension dimension);

    @Override
    @Message("sin indicar")
    String notTold();

    @Override
    @Message("otra persona, o varias")
    String nobodyInParticular();

    @Override
    @Message("un destinatario que ya no está en la hoja")
    String noLongerATarget();
}
