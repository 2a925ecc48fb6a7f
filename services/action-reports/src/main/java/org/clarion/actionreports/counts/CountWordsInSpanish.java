package org.clarion.actionreports.counts;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.Message;
import org.clarion.actionreports.totals.Dimension;

/** What the pages of the counts say, in Spanish. */
@Localized("es")
public interface CountWordsInSpanish extends CountWords {

    @Override
    @Message("Informes")
    String nav();

    @Override
    @Message("Resumen")
    String navOverview();

    @Override
    @Message("Revisión")
    String navScreening();

    @Override
    @Message("Recuentos")
    String navTallies();

    @Override
    @Message("Importar")
    String navImport();

    @Override
    @Message("Exportar")
    String navExport();

    @Override
    @Message("Control")
    String navCheck();

    @Override
    @Message("Webhooks")
    String navWebhooks();

    // ---- the overview

    @Override
    @Message("Buscar una acción")
    String search();

    @Override
    @Message("Por título, nombre, país o número, por ejemplo 58.26")
    String searchHint();

    @Override
    @Message("Buscar")
    String searchButton();

    @Override
    @Message("Ver todas las acciones")
    String all();

    @Override
    @Message("{#if count == 1}Una acción{#else}{number} acciones{/if}")
    String found(String number, int count);

    @Override
    @Message("Página {number} de {of}")
    String pageOf(String number, String of);

    @Override
    @Message("Páginas")
    String pages();

    @Override
    @Message("Acciones más recientes")
    String newer();

    @Override
    @Message("Acciones anteriores")
    String older();

    @Override
    @Message("Todavía no se ha lanzado ninguna acción. Los informes se contarán aquí desde el primero.")
    String noActions();

    @Override
    @Message("Ninguna acción coincide con «{sought}». Prueba con menos palabras, o solo con el número.")
    String nothingFound(String sought);

    @Override
    @Message("Las columnas de cada vía muestran las acciones comunicadas.")
    String channelsAreReported();

    @Override
    @Message(
            "{#switch origin}{#case 'FORM'}nuestro formulario{#case 'API'}la API{#case 'LETTER'}una carta con Clarion{#case 'TALLY'}un recuento{#case 'FILE'}una lista{#else}{origin}{/switch}")
    String origin(String origin);

    // ---- one action

    @Override
    @Message("Informes: {title}")
    String actionTitle(String title);

    @Override
    @Message("La acción en las páginas del equipo")
    String toTheAction();

    @Override
    @Message("Las cifras públicas")
    String toTheFigures();

    @Override
    @Message("Mostrar en otros sitios")
    String toTheEmbedding();

    @Override
    @Message("Fuera de los totales")
    String asideTitle();

    @Override
    @Message("Todos los informes de esta acción cuentan: ninguno está retenido, apartado, descartado ni retirado.")
    String asideNone();

    @Override
    @Message("Son informes, no cartas ni llamadas. Cada uno puede mirarse y volver a contar.")
    String asideMeans();

    @Override
    @Message("retenidos para que los mires")
    String held();

    @Override
    @Message("apartados")
    String suspect();

    @Override
    @Message("que se decidió no contar")
    String invalid();

    @Override
    @Message("retirados por quienes los hicieron, o cartas que no llegaron a salir")
    String withdrawn();

    @Override
    @Message("Toda la cadena")
    String chainTitle();

    @Override
    @Message("Hoja")
    String sheet();

    @Override
    @Message("Estado")
    String state();

    @Override
    @Message(
            "{#switch series}{#case 1}Primera acción urgente{#case 2}Segunda acción urgente{#case 3}Tercera acción urgente{#else}Acción urgente n.º {series}{/switch}, {number}")
    String series(int series, String number);

    @Override
    @Message("Todas juntas")
    String wholeChain();

    @Override
    @Message("Las tablas siguientes son del {time}. Vuelve a cargar la página para actualizarlas.")
    String tablesAsOf(String time);

    // ---- breakdowns

    @Override
    @Message(
            "{#when dimension}{#is CHANNEL}Por vía{#is TARGET}Por destinatario{#is COUNTRY}Por país{#is SECTION}Por sección{#else}Por día{/when}")
    String by(Dimension dimension);

    @Override
    @Message("Por día")
    String byDay();

    @Override
    @Message("Día en que actuaron")
    String day();

    @Override
    @Message("Parte de las acciones comunicadas")
    String share();

    @Override
    @Message("{percent} %")
    String percent(int percent);

    @Override
    @Message("Aquí no hay nada contado todavía.")
    String nothingYet();

    @Override
    @Message("países con menos de cinco cada uno")
    String smallCountries();

    @Override
    @Message("secciones con menos de cinco cada una")
    String smallSections();

    @Override
    @Message(
            "Del {first} al {last} se comunicaron {reported} cartas, llamadas y mensajes. El día con más fue el {busiest}: {most}.")
    String chart(String first, String last, String reported, String busiest, String most);

    @Override
    @Message("Lo hecho antes del {first} está solo en la tabla.")
    String chartCut(String first);

    @Override
    @Message("Cómo crecieron los totales")
    String growthTitle();

    @Override
    @Message("Sumados día a día, hasta el {last}: {reported} cartas, llamadas y mensajes.")
    String growth(String last, String reported);

    @Override
    @Message("Los puntos son hitos.")
    String growthMilestones();

    @Override
    @Message("Lo hecho cada día")
    String eachDayTitle();

    @Override
    @Message("{day}: {reported} comunicadas, {verified} verificadas, {delivered} entregadas")
    String onADay(String day, String reported, String verified, String delivered);

    @Override
    @Message("Los {number} días en una tabla")
    String asATable(String number);
}
