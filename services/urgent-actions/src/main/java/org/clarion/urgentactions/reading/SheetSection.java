package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a sheet and the labels that open them: Amnesty's of several years, and their Spanish sisters.
 * The order matters, because "Please take action until" must not be read as "Take action".
 */
enum SheetSection {
    TITLE("(urgent action )?title|título( de la acción urgente)?"),
    SUMMARY(
            "(urgent action )?summary|resumen|(brief )?description of the (situation|case)|descripción de la situación"),
    NUMBER("urgent action type and number|(ua|urgent action) number|tipo y número de (la )?acción urgente"),
    INDEX("index number|ai index number"),
    ISSUED("publication date|date issued|issue date|fecha de publicación"),
    COUNTRY("country|país|land|pays"),
    POINTS(
            "please write immediately.*|points to (make|raise)|what to ask for|escriban inmediatamente.*|recommended actions?"
                    + "|actions? requested|acci(ón|ones) (recomendadas?|solicitadas?)|(bitte )?schreiben sie.*\\b(fordern|bitten) sie.*"),
    DEADLINE(
            "(please )?(take action|act|write|send appeals?)( \\w+){0,5} (until|before|by)|(appeal )?deadline( notice)?"
                    + "|(por favor, )?(actúen?|escriban)( \\w+){0,6} (antes del?|hasta( el)?)|fecha límite"),
    ACT("take action|what you can do|act now|actúa( ya)?|actúe( ya)?|actúen|pasa a la acción"),
    COPIES("(and |please |also |send |enviar |envíen )*(copies|copy|copias?) (to|a)\\b[^:]*|cc|kopien? an|copies? à"),
    TARGETS(
            "(your )?targets?(\\(s\\))?('s)?( contact details)?( (&|and) .*)?|(please )?(write|appeals|letters|address) to"
                    + "|(please )?send (your )?(appeals|letters)( before [^:]*)? to|addresses|destinatarios?(/as)?|escriban? a"
                    + "|direcciones|(envíen|enviar|envíe) (sus |tus )?(llamamientos|cartas|apelaciones) a|(bitte )?schreiben sie.*\\ban"),
    LETTER("(urgent action |sample |model |suggested )+letter( text)?|carta( modelo| de muestra| de ejemplo)?"),
    BACKGROUND(
            "(additional|background|further) information( \\(.*\\))?|background|información (adicional|complementaria|de contexto)"
                    + "|hintergrund(information(en)?)?"),
    LANGUAGES(
            "pref\\w+ languages?[^:]*|languages?|idiomas? prefer\\w+[^:]*|idiomas?"
                    + "|(pueden?|podrán?|se puede) escribir( (sus )?(llamamientos|cartas))? en|you (can|may) (also )?write( appeals)? in"),
    SUBJECT("names?(\\(s\\))? ?((and|&|,) pref\\w+ )?(and )?(pronouns?(\\(s\\))?)?"
            + "|nombres?( y (género gramatical|pronombres?)[^:]*)?"),
    PREVIOUS(
            "links? to (the )?previous (ua|urgent action)s?|previous (ua|urgent action)|enlace a la (au|acción urgente) anterior"),
    HEAD("urgent action|acción urgente"),
    /** What stands above the heading; no label opens it. */
    FRONT("(?!)"),
    /** Lines that say again, further down, which sheet it is. */
    FOOT("(?!)"),
    /** Lines that are no part of a sheet. */
    UNPLACED("(?!)");

    private static final Set<String> HEADING = Set.of("urgent action", "acción urgente");

    private final Pattern opening;

    SheetSection(String labels) {
        // Some sheets leave the colon out before a date.
        var rest = "\\s*(?::\\s*(?<rest>.*)|(?<date>[^:]{0,40}\\d{4}))?";
        opening = Pattern.compile("(?:" + labels + ")" + rest, CASE_INSENSITIVE | UNICODE_CASE);
    }

    /** A label and what follows it on its line. */
    record Opening(SheetSection section, String rest) {}

    static Optional<Opening> openedBy(String line) {
        var plain = line.replace('’', '\'');
        if (plain.isEmpty() || plain.length() > 400) {
            return Optional.empty();
        }
        for (var section : values()) {
            var label = section.opening.matcher(plain);
            if (label.matches()) {
                return Optional.of(new Opening(section, restOf(label)));
            }
        }
        return Optional.empty();
    }

    /** Whether this line is the heading every sheet bears, and nothing else. */
    static boolean isHeading(String line) {
        return HEADING.contains(line.replaceAll("[^\\p{L} ]", "").strip().toLowerCase(Locale.ROOT));
    }

    private static String restOf(Matcher label) {
        return Stream.of("rest", "date")
                .map(label::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(String::strip)
                .orElse("");
    }
}
