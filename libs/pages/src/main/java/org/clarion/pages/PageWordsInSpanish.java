package org.clarion.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** The words every page shares, in Spanish. */
@Localized("es")
public interface PageWordsInSpanish extends PageWords {

    @Override
    @Message("Ir al contenido")
    String skip();

    @Override
    @Message("Acciones urgentes")
    String actions();

    @Override
    @Message("Únete")
    String join();

    @Override
    @Message("Principal")
    String navigation();

    @Override
    @Message("Idioma")
    String languages();

    @Override
    @Message("Hay personas en peligro que necesitan cartas. Escribe una.")
    String promise();

    @Override
    @Message("Cómo contamos")
    String whatCounts();

    @Override
    @Message(
            "Sin cookies para quien visita, sin rastreo, sin nada cargado de otros sitios. Lo que nos cuentas sirve para la acción que haces y para nada más.")
    String privacy();

    @Override
    @Message(
            "Hay personas en peligro que necesitan cartas dirigidas a quienes deciden. Lee quiénes son, escribe y cuenta lo que hiciste.")
    String description();

    @Override
    @Message("Contacto")
    String contact();

    @Override
    @Message("{name} mantiene este sitio con Clarion, software libre con licencia Apache 2.0.")
    String runBy(String name);

    @Override
    @Message("Clarion es software libre, con licencia Apache 2.0.")
    String openSource();

    @Override
    @Message("Equipo")
    String desk();

    @Override
    @Message("Nueva acción")
    String newAction();

    @Override
    @Message("Plazos")
    String deadlines();

    @Override
    @Message("Simpatizantes")
    String supporters();

    @Override
    @Message("Cartas")
    String letters();

    @Override
    @Message("Informes")
    String reports();

    @Override
    @Message("Registro")
    String record();

    @Override
    @Message("Cerrar sesión")
    String logOut();

    @Override
    @Message("Sesión de {name}")
    String loggedInAs(String name);

    @Override
    @Message("Ver las páginas públicas")
    String publicPages();

    @Override
    @Message("(opcional)")
    String optional();

    @Override
    @Message("Error:")
    String error();

    @Override
    @Message("Hay un problema")
    String mend();

    @Override
    @Message("Problema")
    String mistake();

    @Override
    @Message("Elige una opción")
    String choose();

    @Override
    @Message("Deja este campo vacío")
    String honeypot();

    @Override
    @Message("comunicadas")
    String reported();

    @Override
    @Message("{#if one}acción comunicada{#else}acciones comunicadas{/if}")
    String reportedOf(Boolean one);

    @Override
    @Message("verificadas")
    String verified();

    @Override
    @Message("{#if one}verificada{#else}verificadas{/if}")
    String verifiedOf(Boolean one);

    @Override
    @Message("entregadas")
    String delivered();

    @Override
    @Message("{#if one}entregada{#else}entregadas{/if}")
    String deliveredOf(Boolean one);

    @Override
    @Message("Qué significan")
    String whatTheseMean();

    @Override
    @Message("A fecha de {time}")
    String asOf(String time);

    @Override
    @Message("(hora de {city})")
    String timeIn(String city);

    @Override
    @Message("Las horas de esta página son las de tu reloj ({zone}).")
    String yourTime(String zone);

    @Override
    @Message("Copiado")
    String copied();

    @Override
    @Message("Queda 1 día")
    String oneDayLeft();

    @Override
    @Message("Quedan {days} días")
    String daysLeft(long days);

    @Override
    @Message("Último día")
    String lastDay();

    @Override
    @Message("Terminó el {date}")
    String ended(String date);

    @Override
    @Message("Termina el {date}, a medianoche en {city}")
    String ends(String date, String city);

    @Override
    @Message("Esta página no existe")
    String missing();

    @Override
    @Message(
            "Puede que la dirección esté cortada o que la página se haya movido. Todas las acciones en curso están en la primera página.")
    String missingText();

    @Override
    @Message("Este enlace ya no funciona")
    String gone();

    @Override
    @Message("Ya se ha usado, o estuvo abierto demasiado tiempo. Puedes empezar de nuevo desde la primera página.")
    String goneText();

    @Override
    @Message("No hemos podido aceptar este formulario")
    String refused();

    @Override
    @Message(
            "No venía de una página nuestra, o la página llevaba demasiado tiempo abierta. Vuelve atrás, carga la página de nuevo y envíalo otra vez. No se ha cambiado nada.")
    String refusedText();

    @Override
    @Message("No tienes acceso a esta página")
    String forbidden();

    @Override
    @Message("Tu función no la incluye. Si la necesitas, pídelo a la administración.")
    String forbiddenText();

    @Override
    @Message("Es demasiado largo")
    String tooLarge();

    @Override
    @Message(
            "Lo que enviaste es más largo de lo que podemos recibir: un texto puede tener {characters} caracteres. Vuelve con el botón «atrás» de tu navegador: lo que escribiste sigue ahí. Acórtalo y envíalo de nuevo. No se ha cambiado nada.")
    String tooLargeText(String characters);

    @Override
    @Message("Volver")
    String wayBack();

    @Override
    @Message("El formulario nos llegó dañado")
    String damaged();

    @Override
    @Message(
            "Una parte no se puede leer, así que no se ha hecho nada. Vuelve con el botón «atrás» de tu navegador: lo que escribiste sigue ahí. Envíalo de nuevo; si tampoco funciona, copia tu texto, carga otra vez la página y pégalo.")
    String damagedText();

    @Override
    @Message("Han sido muchas peticiones seguidas")
    String tooMany();

    @Override
    @Message("Espera unos minutos e inténtalo de nuevo. No se ha perdido nada.")
    String tooManyText();

    @Override
    @Message("No hemos entendido esto")
    String unclear();

    @Override
    @Message("Hay algo en la dirección o en lo enviado que no se puede leer. No se ha cambiado nada.")
    String unclearText();

    @Override
    @Message("Algo ha fallado por nuestra parte")
    String failed();

    @Override
    @Message(
            "Puede que lo enviado no se haya guardado. Inténtalo de nuevo en un minuto. Si nos escribes sobre ello, indica este número: {reference}")
    String failedText(String reference);

    @Override
    @Message("Ver las acciones en curso")
    String seeActions();

    @Override
    @Message("Volver a las páginas del equipo")
    String toTheDesk();

    @Override
    @Message("Vuelve a iniciar sesión")
    String loggedOut();

    @Override
    @Message(
            "Tu sesión ha terminado y todavía no se ha hecho nada. Todo lo que enviaste está en esta página: inicia sesión en otra pestaña, vuelve a esta y envíalo de nuevo.")
    String loggedOutText();

    @Override
    @Message("Iniciar sesión en otra pestaña")
    String logInElsewhere();

    @Override
    @Message("Envíalo una vez más")
    String onceMore();

    @Override
    @Message(
            "La página llevaba mucho tiempo abierta o era anterior a un cambio nuestro, así que todavía no se ha hecho nada. Todo lo que enviaste está aquí. Pulsa el botón y quedará hecho.")
    String onceMoreText();

    @Override
    @Message(
            "Se rellenó un campo oculto que solo rellenan las máquinas, quizá por obra de tu navegador, así que todavía no se ha hecho nada. Lo hemos vaciado y todo lo que enviaste está aquí. Pulsa el botón y quedará hecho.")
    String trappedText();

    @Override
    @Message("Enviarlo ahora")
    String sendNow();

    @Override
    @Message("Lo que enviaste")
    String whatYouSent();

    @Override
    @Message("Elige otra vez el archivo: el navegador no deja que una página lo guarde")
    String fileAgain();

    @Override
    @Message("Contraseña")
    String passwordAgain();

    @Override
    @Message("Este enlace no está completo")
    String damagedLink();

    @Override
    @Message(
            "Le falta una parte o tiene detrás algo que no es suyo. Cópialo entero del correo, de la primera letra a la última, y pégalo donde va la dirección. No se ha gastado nada.")
    String damagedLinkText();
}
