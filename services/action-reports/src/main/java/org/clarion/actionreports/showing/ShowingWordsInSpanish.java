package org.clarion.actionreports.showing;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;

/** What the public figures, and the panes for other sites, say, in Spanish. */
@Localized("es")
public interface ShowingWordsInSpanish extends ShowingWords {

    // ---- the figures

    @Override
    @Message("Cifras: {title}")
    String figuresTitle(String title);

    @Override
    @Message(
            "Cartas, llamadas y mensajes para esta acción. No son personas: quien escribe tres cartas cuenta tres veces.")
    String figuresLead();

    @Override
    @Message("Lo mismo para programas")
    String forPrograms();

    @Override
    @Message("La acción")
    String theAction();

    // ---- the panes

    @Override
    @Message("Actúa ahora: {title}")
    String boxTitle(String title);

    @Override
    @Message("{title}: lo que se ha hecho hasta ahora")
    String counterTitle(String title);

    @Override
    @Message("Escribir una carta")
    String writeLetter();

    @Override
    @Message("Leer qué hacer")
    String readWhatToDo();

    @Override
    @Message("Ya he actuado")
    String haveActed();

    @Override
    @Message("Ver qué ha pasado")
    String seeWhatHappened();

    @Override
    @Message("(abre una página nueva)")
    String opensAPage();

    @Override
    @Message("Sin cookies ni rastreo: Clarion")
    String bySite();

    @Override
    @Message("Aquí no hay nada")
    String nothing();

    @Override
    @Message("Esta acción no se conoce aquí, o la dirección no está completa.")
    String nothingText();

    @Override
    @Message("Si no se abre nada, copia o escribe esta dirección:")
    String orType();

    // ---- the desk

    @Override
    @Message("Mostrar en otros sitios: {title}")
    String embeddingTitle(String title);

    @Override
    @Message("Mostrar en otros sitios")
    String embedding();

    @Override
    @Message(
            "Da las líneas siguientes a quien lleve otro sitio. Lo que muestran nunca tiene más de un minuto, no pone cookies, no carga nada de otro sitio y no dice a nadie quién ha mirado.")
    String embeddingLead();

    @Override
    @Message("{#when pane}{#is COUNTER}Un contador{#else}Un recuadro para actuar{/when}")
    String pane(Pane pane);

    @Override
    @Message(
            "{#when pane}{#is COUNTER}Los tres totales y su hora.{#else}La acción, sus totales y las maneras de actuar.{/when}")
    String paneMeans(Pane pane);

    @Override
    @Message("Si el otro sitio lo encierra todo en una caja propia")
    String sandboxTitle();

    @Override
    @Message(
            "Algunos editores meten lo pegado en una caja cerrada («sandbox»), o recortan la de las líneas. Tiene que permitir tres cosas: programas, para que las cifras se actualicen; páginas nuevas, para que los enlaces se abran; y que esas páginas queden fuera de la caja, para que allí se pueda enviar un formulario.")
    String sandbox();

    @Override
    @Message(
            "Con menos no se rompe nada: las cifras quedan como estaban al abrir la página, y quien lee encuentra una dirección para escribirla.")
    String sandboxWithout();

    @Override
    @Message("Las líneas para pegar")
    String lines();

    @Override
    @Message("Copiar las líneas")
    String copy();

    @Override
    @Message("Copiadas")
    String copied();

    @Override
    @Message("Ver cómo queda")
    String preview();

    @Override
    @Message("Están en el idioma de esta página. Cámbialo para tener las líneas en el otro.")
    String language();
}
