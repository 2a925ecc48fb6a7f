package org.clarion.actionreports;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.clarion.actionreports.screening.Reason;
import org.clarion.actionreports.signals.Signal;
import org.clarion.contracts.ReportEvent.Judgement;
import org.clarion.contracts.ReportEvent.Origin;

/** What the pages of screening say, in Spanish. */
@Localized("es")
public interface ScreeningWordsInSpanish extends ScreeningWords {

    @Override
    @Message("{#when judgement}{#is PENDING}retenido{#is COUNTED}cuenta{#is SUSPECT}apartado{#else}no cuenta{/when}")
    String judgement(Judgement judgement);

    @Override
    @Message(
            "{#when origin}{#is FORM}formulario{#is API}otro sistema{#is LETTER}carta por Clarion{#is TALLY}recuento{#else}lista{/when}")
    String origin(Origin origin);

    @Override
    @Message(
            "{#when signal}{#is SPEED}Velocidad{#is NETWORK}Una sola red{#is FILL_TIME}Tiempo de relleno{#is SAME_WORDS}Mismas palabras{#is QUANTITY}Cantidades{#else}Dominio de correo{/when}")
    String signal(Signal signal);

    @Override
    @Message(
            "{#when signal}{#is SPEED}Llegaron muchos informes de una red en un minuto. Una sala llena con una sola conexión puede hacerlo; una máquina lo hace durante horas.{#is NETWORK}La mayoría de los informes de una hora llegó de una sola red. Una velada de cartas se ve exactamente así: pregunta antes a la sección.{#is FILL_TIME}Muchos formularios volvieron más rápido de lo que una persona puede leerlos.{#is SAME_WORDS}El mismo comentario llegó una y otra vez, palabra por palabra.{#is QUANTITY}Hay informes con muchas más cartas de lo habitual en esta acción.{#else}Un dominio de correo antes raro se ha vuelto frecuente en una hora.{/when}")
    String sentence(Signal signal);

    @Override
    @Message("Acción")
    String action();

    @Override
    @Message("Informes")
    String reports();

    @Override
    @Message("Cartas")
    String letters();

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
    @Message("Red")
    String network();

    @Override
    @Message("Rastros")
    String traces();

    @Override
    @Message("Dominio de correo")
    String domain();

    @Override
    @Message("Segundos al rellenar")
    String seconds();

    @Override
    @Message("Cómo")
    String channelLabel();

    @Override
    @Message("País")
    String country();

    @Override
    @Message("Llegó por")
    String originLabel();

    @Override
    @Message("Llegó")
    String accepted();

    @Override
    @Message("Juicio")
    String standing();

    @Override
    @Message("Volver a la revisión")
    String backToScreening();

    @Override
    @Message("Elegir informes")
    String chooseTitle();

    @Override
    @Message("Se elige un informe si cumple todo lo que indiques. No pasa nada antes de que veas lo que pasaría.")
    String chooseLead();

    @Override
    @Message("Cómo están juzgados ahora")
    String chooseJudgement();

    @Override
    @Message("Cartas en un informe, como mínimo")
    String chooseQuantity();

    @Override
    @Message("Llegaron desde")
    String chooseFrom();

    @Override
    @Message("Llegaron antes de")
    String chooseUntil();

    @Override
    @Message("En hora de Greenwich (GMT), la misma para todo el mundo")
    String chooseTimeHint();

    @Override
    @Message("Red")
    String chooseNetwork();

    @Override
    @Message(
            "Un hallazgo rellena este campo: letras y cifras que representan una red, para no tener que guardar la dirección de nadie. Se conocen durante 90 días.")
    String chooseNetworkHint();

    @Override
    @Message("Comentario")
    String chooseWords();

    @Override
    @Message(
            "Un hallazgo rellena este campo: letras y cifras que representan un mismo texto. Se conocen durante 90 días.")
    String chooseWordsHint();

    @Override
    @Message("Formulario rellenado en tantos segundos como máximo")
    String chooseWithin();

    @Override
    @Message("En qué se convierten")
    String chooseMark();

    @Override
    @Message("Mostrar lo que pasaría")
    String chooseButton();

    @Override
    @Message("Elige de la lista o déjalo sin indicar.")
    String mendChoice();

    @Override
    @Message("Indica un solo país con sus dos letras o su nombre, por ejemplo KE o Kenia.")
    String mendCountry();

    @Override
    @Message("Con sus dos letras o su nombre, por ejemplo KE")
    String countryHint();

    @Override
    @Message("Indica un número entero.")
    String mendNumber();

    @Override
    @Message("Indica día y hora, por ejemplo 2026-11-24 18:30.")
    String mendTime();

    @Override
    @Message("Di en qué deben convertirse los informes.")
    String mendMark();

    @Override
    @Message("Acota la selección: así se elegirían todos los informes de todas las acciones.")
    String mendEverything();

    @Override
    @Message("Di por qué, en 500 caracteres como máximo. Quien lo mire después lo necesitará.")
    String mendReason();

    @Override
    @Message(
            "Algunos de estos informes se juzgaron o corrigieron entretanto. Estas son las cifras de ahora; pulsa otra vez si son correctas.")
    String mendDifferent();

    @Override
    @Message("Lo que pasaría")
    String wouldTitle();

    @Override
    @Message(
            "Esto marcaría {#if reports == '1'}un informe{#else}{reports} informes{/if} ({#if letters == '1'}una carta{#else}{letters} cartas{/if}).")
    String would(String reports, String letters);

    @Override
    @Message(
            "Esto devolvería a {#if reports == '1'}un informe{#else}{reports} informes{/if} ({#if letters == '1'}una carta{#else}{letters} cartas{/if}) el juicio que {#if reports == '1'}tenía{#else}tenían{/if} antes.")
    String wouldUndo(String reports, String letters);

    @Override
    @Message("Después: {what}.")
    String wouldBecome(String what);

    @Override
    @Message("Los informes que alguien ha juzgado después quedan como están.")
    String wouldNotUndo();

    @Override
    @Message("Ningún informe cumple esto. Elige de otro modo, o ya no queda nada que hacer.")
    String nothing();

    @Override
    @Message("Una muestra")
    String sample();

    @Override
    @Message("sin comentario")
    String noComment();

    @Override
    @Message("Por qué")
    String reason();

    @Override
    @Message("Queda registrado con tu nombre.")
    String reasonHint();

    @Override
    @Message("Marcar {#if reports == '1'}un informe{#else}{reports} informes{/if}")
    String markButton(String reports);

    @Override
    @Message("Devolver {#if reports == '1'}un informe{#else}{reports} informes{/if}")
    String undoButton(String reports);

    @Override
    @Message("Descartar")
    String dropButton();

    @Override
    @Message("Elegir de otro modo")
    String chooseAgain();

    @Override
    @Message("Lista hecha {at}. Los informes llegados después no se tocan.")
    String frozen(String at);

    @Override
    @Message("En marcha")
    String workTitle();

    @Override
    @Message("{through} de {listed} informes listos. Puedes dejar esta página; sigue en marcha.")
    String work(String through, String listed);

    @Override
    @Message("Mirar otra vez")
    String lookAgain();

    @Override
    @Message("Hecho")
    String doneTitle();

    @Override
    @Message(
            "{#if changed == '1'}Se marcó un informe y los totales lo han seguido.{#else}Se marcaron {changed} informes y los totales los han seguido.{/if}")
    String done(String changed);

    @Override
    @Message(
            "{#if changed == '1'}Un informe recuperó el juicio que tenía y los totales lo han seguido.{#else}{changed} informes recuperaron el juicio que tenían y los totales los han seguido.{/if}")
    String doneUndo(String changed);

    @Override
    @Message(
            "{#if left == '1'}Uno quedó como estaba: otra persona lo había juzgado, o se había corregido entretanto.{#else}{left} quedaron como estaban: otra persona los había juzgado, o se habían corregido entretanto.{/if}")
    String leftAlone(String left);

    @Override
    @Message("Cuánto se movieron los totales")
    String moved();

    @Override
    @Message("Por")
    String byWhom();

    @Override
    @Message("Cuándo")
    String at();

    @Override
    @Message("Deshacer: mostrar lo que pasaría")
    String undo();

    @Override
    @Message("Deshace lo juzgado antes")
    String undoes();

    @Override
    @Message("Ver lo que deshace")
    String seeUndone();

    @Override
    @Message("Revisión de informes")
    String title();

    @Override
    @Message(
            "Las reglas notan lo que se sale de lo normal; deciden las personas. No se borra nada y todo juicio puede deshacerse.")
    String lead();

    @Override
    @Message("Hallazgos")
    String findings();

    @Override
    @Message("No hay nada fuera de lo normal.")
    String noFindings();

    @Override
    @Message("Qué")
    String about();

    @Override
    @Message("Desde")
    String since();

    @Override
    @Message("Siguiente paso")
    String next();

    @Override
    @Message("Ver estos informes")
    String lookAt();

    @Override
    @Message("Resuelto")
    String dealtWith();

    @Override
    @Message("Sin importancia")
    String dismiss();

    @Override
    @Message("Hallazgos cerrados")
    String closed();

    @Override
    @Message("{#switch state}{#case 'DISMISSED'}sin importancia{#case 'JUDGED'}juzgado{#else}resuelto{/switch}")
    String state(String state);

    @Override
    @Message("Retenidos")
    String held();

    @Override
    @Message("Fuera de lo normal o tardíos: cuentan cuando los dejas pasar.")
    String heldMeans();

    @Override
    @Message("Ningún informe te espera.")
    String noHeld();

    @Override
    @Message("Apartados")
    String suspects();

    @Override
    @Message("Según una regla, no pueden venir de una persona honesta. No cuentan hasta que lo digas.")
    String suspectsMean();

    @Override
    @Message("No hay nada apartado.")
    String noSuspects();

    @Override
    @Message("Los {shown} que más esperan, de {all}.")
    String more(String shown, String all);

    @Override
    @Message("Elegir entre todos")
    String chooseAll();

    @Override
    @Message("Dejar pasar")
    String letThrough();

    @Override
    @Message("No cuenta")
    String doesNotCount();

    @Override
    @Message("Juzgados en conjunto")
    String sweeps();

    @Override
    @Message("Nadie ha juzgado informes en conjunto todavía.")
    String noSweeps();

    @Override
    @Message("en marcha")
    String running();

    @Override
    @Message("Tendencias por acción")
    String trends();

    @Override
    @Message("En la última semana no llegó ningún informe por formulario o de desconocidos.")
    String noTrends();

    @Override
    @Message("Tendencias")
    String trendsTitle();

    @Override
    @Message(
            "Informes de los últimos siete días llegados por formulario o de desconocidos, y lo que los rodeó. Letras y cifras como «c0ff…» representan una red o un texto: las mismas son lo mismo. Menos de tres no se muestran.")
    String trendsLead();

    @Override
    @Message("Redes")
    String networks();

    @Override
    @Message("Dominios de correo")
    String domains();

    @Override
    @Message("Comentarios que llegaron más de una vez")
    String texts();

    @Override
    @Message("Cantidades")
    String quantities();

    @Override
    @Message("Segundos al rellenar el formulario")
    String fillTimes();

    @Override
    @Message("Por día")
    String days();

    @Override
    @Message("Parte")
    String share();

    @Override
    @Message("Todavía no hay nada que mostrar.")
    String none();

    @Override
    @Message("Elegir")
    String choose();

    @Override
    @Message("Por acción")
    String effects();

    @Override
    @Message(
            "Son más informes de los que se pueden juzgar de una vez. Acota la selección, por ejemplo por fechas, y juzga el resto después.")
    String mendTooMany();

    // ---- one state, action or section

    @Override
    @Message("Qué informes")
    String filter();

    @Override
    @Message("Cualquier acción")
    String anyAction();

    @Override
    @Message("Cualquiera")
    String any();

    @Override
    @Message("Sección")
    String section();

    @Override
    @Message("Como la escribieron quienes informan; da igual en mayúsculas.")
    String sectionHint();

    @Override
    @Message("Mostrar estos")
    String show();

    @Override
    @Message("Informes: {state}")
    String listTitle(String state);

    @Override
    @Message("{#if count == 1}Un informe.{#else}{number} informes.{/if}")
    String found(String number, long count);

    @Override
    @Message("Ningún informe está así.")
    String noneOfThese();

    @Override
    @Message("Página anterior")
    String before();

    @Override
    @Message("Página siguiente")
    String after();

    @Override
    @Message("Verlos todos")
    String seeAll();

    @Override
    @Message("Ver lo retenido")
    String seeHeld();

    @Override
    @Message("Se decidió que no cuentan")
    String notCounting();

    @Override
    @Message("{quantity} × {channel}, «{title}»: ahora {state}.")
    String judgedOne(String quantity, String channel, String title, String state);

    @Override
    @Message("Volver a dejarlo como estaba")
    String putBack();

    @Override
    @Message("{people} personas juntas")
    String together(String people);

    @Override
    @Message("No se ha juzgado nada: entretanto, quien lo envió ha corregido ese informe. Mira lo que dice ahora.")
    String corrected();

    @Override
    @Message("«{comment}»")
    String said(String comment);

    @Override
    @Message("Por qué")
    String why();

    @Override
    @Message(
            "{#when reason}{#is NUMBER}Dice más de {number}.{#is LATE}Llegó después del final; su sección lo mira primero.{#is MACHINE}Apartado en la puerta: traía palabras propias menos de un segundo después del formulario.{#else}Quedó en espera al llegar; con las reglas de hoy entraría.{/when}")
    String whyRule(Reason reason, String number);

    @Override
    @Message("Lo decidió {who}.")
    String whyPerson(String who);

    @Override
    @Message("Se decidió junto con otros")
    String whySweep();

    // ---- one finding

    @Override
    @Message(
            "{#if noticed == '1'}Un informe{#else}{noticed} informes{/if}, {#if unjudged == '0'}ninguno por juzgar{#else}{unjudged} por juzgar{/if}.")
    String holds(String noticed, String unjudged);

    @Override
    @Message("Solo estos: otros que llegaron del mismo sitio en otro momento no están entre ellos.")
    String onlyThese();

    @Override
    @Message("También se notó en esta acción. A menudo es un mismo ataque:")
    String beside();

    @Override
    @Message("Por juzgar")
    String unjudged();

    @Override
    @Message("¿Qué son?")
    String judgeTitle();

    @Override
    @Message("Primero ves lo que pasaría con los totales. Un hallazgo con todos sus informes juzgados se cierra solo.")
    String judgeLead();

    @Override
    @Message("No cuentan: mostrar lo que pasaría")
    String showNotCounting();

    @Override
    @Message("Apartarlos: mostrar lo que pasaría")
    String showSettingAside();

    @Override
    @Message("Elegir entre ellos")
    String narrowDown();

    @Override
    @Message("O ciérralo")
    String closeTitle();

    @Override
    @Message("Los informes quedan como están. Si sigue después, se abre otra vez.")
    String closeMeans();

    @Override
    @Message("Ver lo que se juzgó")
    String seeSweep();

    @Override
    @Message("Solo informes del hallazgo que te trajo aquí")
    String onlyOfTheFinding();
}
