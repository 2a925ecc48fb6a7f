package org.clarion.actionreports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.clarion.contracts.Channel;

/** What these pages say, in Spanish. */
@Localized("es")
public interface ReportWordsInSpanish extends ReportWords {

    @Override
    @Message("Cuéntanos lo que hiciste")
    String formTitle();

    @Override
    @Message(
            "Cada carta, llamada y mensaje cuenta. El total llega a quienes pueden impedirlo y a las personas afectadas.")
    String formLead();

    @Override
    @Message("¿A quién?")
    String toWhom();

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
    @Message("¿Cuándo?")
    String whenWasIt();

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
    @Message("Contar lo que hice")
    String send();

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
    @Message("Esto no parece una dirección de correo. Corrígela o déjala vacía.")
    String mendEmail();

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
    @Message("Tus primeras respuestas están contadas. Si además hiciste otra cosa, usa un formulario nuevo.")
    String different();

    @Override
    @Message("Contar otra cosa")
    String reportMore();

    @Override
    @Message("Gracias. Ya está contado.")
    String thankYouTitle();

    @Override
    @Message("Entre todas las personas, por «{title}»:")
    String together(String title);

    @Override
    @Message(
            "Ahora mira tu correo y pulsa el botón de la página a la que te lleva. Así tu informe contará como verificado.")
    String lookIntoYourMail();

    @Override
    @Message("Volver a la acción")
    String backToTheAction();

    @Override
    @Message("Esta es la dirección de la acción. No dice nada de ti.")
    String passItOn();

    @Override
    @Message("Si una persona más actúa, se duplica lo que hiciste.")
    String passItOnTitle();

    @Override
    @Message("Enviarla por correo")
    String shareByMail();

    @Override
    @Message("Copiar la dirección")
    String copyTheAddress();

    @Override
    @Message("Copiada")
    String copied();

    @Override
    @Message(
            "Tu informe está contado. No enviamos otro mensaje: esta dirección, o esta conexión, ya recibió varios en la última hora. Queda como comunicado y no tienes que hacer nada más.")
    String mailedEnough();

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
    @Message("Sí, es mío")
    String confirmButton();

    @Override
    @Message("Si no es tuyo, no hagas nada: el informe queda sin verificar y tu dirección se borra.")
    String notMine();

    @Override
    @Message(
            "Hola:\n\nalguien informó de una acción por personas en peligro y dio esta dirección.\n\nSi fuiste tú, abre esta página y pulsa su botón. Tu informe contará entonces como verificado:")
    String mailOpening();

    @Override
    @Message(
            "Si no fuiste tú, no hagas nada. El informe queda sin verificar y tu dirección se borra sola. Nadie volverá a escribirte por esto.\n\nClarion")
    String mailClosing();

    @Override
    @Message("Verificado. Gracias.")
    String confirmedTitle();

    @Override
    @Message("Tu informe cuenta como verificado. No tienes que hacer nada más, y tu dirección está borrada.")
    String confirmed();

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
    @Message("Qué se cuenta")
    String countsTitle();

    @Override
    @Message(
            "Detrás de cada número hay algo que alguien hizo. Damos siempre tres números, porque uno solo diría demasiado o demasiado poco.")
    String countsLead();

    @Override
    @Message("Comunicadas")
    String reported();

    @Override
    @Message(
            "Alguien nos contó lo que hizo: una carta, un correo, una llamada, un fax, un mensaje. Confiamos en su palabra. El mismo formulario enviado dos veces cuenta una vez, y un informe cuenta como máximo {most}.")
    String reportedMeans(String most);

    @Override
    @Message("Verificadas")
    String verified();

    @Override
    @Message(
            "La persona dio una dirección de correo y pulsó el botón de nuestra página, o Clarion mismo envió la carta por una persona confirmada. Un enlace en un mensaje nunca confirma por sí solo.")
    String verifiedMeans();

    @Override
    @Message("Entregadas")
    String delivered();

    @Override
    @Message(
            "Clarion envió la carta y el servidor de correo de la autoridad la aceptó. Si vuelve, se descuenta de este número, aunque sea días después. Las cartas por correo postal y las llamadas no se pueden contar aquí.")
    String deliveredMeans();

    @Override
    @Message("Se cuenta una vez")
    String onceTitle();

    @Override
    @Message(
            "Una carta enviada con Clarion se cuenta sola; no la informes otra vez. Si hiciste algo más, por ejemplo por correo postal, cuéntalo.")
    String once();

    @Override
    @Message("Informes tardíos")
    String lateTitle();

    @Override
    @Message("Puedes informar hasta {days} días después de que termine una acción.")
    String late(String days);

    @Override
    @Message("Quién eres")
    String whoTitle();

    @Override
    @Message(
            "En estos números no está el nombre de nadie, y con ellos no se transmite ninguno. Si das una dirección, sirve para preguntarte una vez y luego se borra.")
    String who();

    @Override
    @Message("Informes")
    String deskTitle();

    @Override
    @Message("Todos los totales coinciden con el diario.")
    String deskAgree();

    @Override
    @Message("{count} totales difieren del diario. No publiques cifras antes de entender por qué.")
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
}
