package org.clarion.urgentactions.showing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the public pages say in Spanish. */
@Localized("es")
public interface ActionWordsInSpanish extends ActionWords {

    @Override
    @Message("Actúa: acciones urgentes en curso")
    String homeTitle();

    @Override
    @Message("Alguien corre peligro. Tu carta puede evitarlo.")
    String homeHeading();

    @Override
    @Message("Quién necesita cartas ahora")
    String homeLead();

    @Override
    @Message(
            "Una acción urgente pide a personas de todo el mundo que escriban de inmediato, porque alguien corre peligro. Una autoridad que recibe cartas de todas partes sabe que la están observando, y eso puede proteger una vida. Escribir una carta toma diez minutos.")
    String homeWhat();

    @Override
    @Message("{#if one}carta, llamada o mensaje hasta ahora{#else}cartas, llamadas y mensajes hasta ahora{/if}")
    String counted(Boolean one);

    @Override
    @Message("Busca un nombre, un país o un tema")
    String search();

    @Override
    @Message("Buscar")
    String searchNow();

    @Override
    @Message("Ninguna acción en curso contiene «{words}».")
    String nothingFound(String words);

    @Override
    @Message("Ver todas las acciones en curso")
    String showAll();

    @Override
    @Message("Páginas")
    String pages();

    @Override
    @Message("Más acciones en curso")
    String moreActions();

    @Override
    @Message("Las más urgentes")
    String morePressing();

    @Override
    @Message("Sé la primera persona en actuar")
    String beFirst();

    @Override
    @Message("y {number} más")
    String andOthers(int number);

    @Override
    @Message("Todos los países")
    String allCountries();

    @Override
    @Message("Países")
    String countries();

    @Override
    @Message("Ahora no hay ninguna acción en curso")
    String nothingLive();

    @Override
    @Message("Hoy nadie necesita nuestras cartas. Únete a la red y te escribiremos cuando alguien las necesite.")
    String nothingLiveText();

    @Override
    @Message("Ahora no hay ninguna acción en curso en este país.")
    String nothingLiveThere();

    @Override
    @Message("Únete a la red")
    String join();

    @Override
    @Message("Qué pasó con las acciones anteriores")
    String earlier();

    @Override
    @Message(
            "{#when series}{#is 1}Acción urgente{#is 2}Segunda acción urgente{#is 3}Tercera acción urgente{#is 4}Cuarta acción urgente{#else}Acción urgente n.º {series} de la serie{/when} {number}")
    String series(int series, String number);

    @Override
    @Message("Esta acción no está disponible en español. La estás leyendo en {language}.")
    String onlyIn(String language);

    @Override
    @Message("Actúa ahora")
    String actNow();

    @Override
    @Message("Escribir una carta")
    String writeLetter();

    @Override
    @Message(
            "Impresa para el correo postal, enviada por nosotros por correo electrónico o desde tu propio programa de correo.")
    String writeLetterHint();

    @Override
    @Message("Impresa para el correo postal.")
    String writeLetterByPost();

    @Override
    @Message("Enviada por nosotros por correo electrónico o desde tu propio programa de correo.")
    String writeLetterByMail();

    @Override
    @Message("O contáctales directamente")
    String directly();

    @Override
    @Message("Teléfono")
    String phone();

    @Override
    @Message("Fax")
    String fax();

    @Override
    @Message("Redes sociales")
    String social();

    @Override
    @Message("Correo electrónico")
    String email();

    @Override
    @Message("Ya he actuado")
    String haveActed();

    @Override
    @Message("Cuéntanos qué hiciste. Se suma al instante, y cualquiera puede ver el total.")
    String haveActedHint();

    @Override
    @Message("Contáctales directamente")
    String directlyOnly();

    @Override
    @Message("Lo que se ha hecho hasta ahora")
    String doneSoFar();

    @Override
    @Message("Lo que se hizo")
    String doneInAll();

    @Override
    @Message("Todavía nadie nos ha hablado de una carta o una llamada. La tuya puede ser la primera.")
    String nothingYet();

    @Override
    @Message("Nadie nos habló de una carta o una llamada.")
    String nothingCame();

    @Override
    @Message("Se trata de")
    String about();

    @Override
    @Message("Qué pide tu carta")
    String asks();

    @Override
    @Message("A quién escribir")
    String whom();

    @Override
    @Message("Escribe en {languages} o en tu propio idioma.")
    String writeInOrOwn(String languages);

    @Override
    @Message("Escribe en {languages}.")
    String writeIn(String languages);

    @Override
    @Message("Escribe en tu propio idioma.")
    String writeInOwn();

    @Override
    @Message("Comienza con")
    String begins();

    @Override
    @Message("Quién recibe una copia")
    String copies();

    @Override
    @Message("Una embajada escucha a la gente del país en el que está. Si vives allí, envíale una copia de tu carta.")
    String copiesHint();

    @Override
    @Message("Si vives en {country}")
    String ifYouLiveIn(String country);

    @Override
    @Message("Para todas las personas")
    String forEverybody();

    @Override
    @Message("Por qué ocurre")
    String background();

    @Override
    @Message("Una carta modelo")
    String sample();

    @Override
    @Message("Una carta con tus propias palabras pesa más. Usa esta como guía.")
    String sampleHint();

    @Override
    @Message("Qué ocurrió antes")
    String before();

    @Override
    @Message("Esta acción continúa una anterior: {index}.")
    String follows(String index);

    @Override
    @Message("Leer la acción anterior")
    String readEarlier();

    @Override
    @Message("Compártela")
    String share();

    @Override
    @Message("El enlace no dice nada de ti.")
    String shareHint();

    @Override
    @Message("Compartir")
    String shareWith();

    @Override
    @Message("Copiar el enlace")
    String copyLink();

    @Override
    @Message("Copiado")
    String copied();

    @Override
    @Message("Correo electrónico")
    String shareByMail();

    @Override
    @Message("Esta acción terminó el {date}.")
    String ended(String date);

    @Override
    @Message(
            "El plazo para actuar terminó el {date}. Quienes llevan la campaña están averiguando qué pasó y lo contarán aquí.")
    String past(String date);

    @Override
    @Message("Lo que pasó")
    String whatHappened();

    @Override
    @Message("Si actuaste a tiempo, todavía puedes contárnoslo hasta el {date}.")
    String lateReport(String date);

    @Override
    @Message("Lo que se pidió")
    String wasAsked();

    @Override
    @Message("Se escribió a")
    String wasWrittenTo();

    @Override
    @Message("El contexto de entonces")
    String backgroundThen();

    @Override
    @Message("Este texto no está disponible en español. Lo estás leyendo en {language}.")
    String outcomeOnlyIn(String language);

    @Override
    @Message("Todas las cifras de esta acción")
    String allFigures();

    @Override
    @Message("Ver las acciones en curso")
    String seeLive();

    @Override
    @Message("y")
    String and();
}
