package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of a sheet and the labels that open them: Amnesty's of several years, and their sisters in Spanish, French,
 * Portuguese and German.
 * The order matters, because "Please take action until" must not be read as "Take action".
 */
enum SheetSection {
    TITLE("(urgent action )?title|título( de la acción urgente| da ação urgente)?|titre( de l'action urgente)?|titel"),
    SUMMARY("(urgent action )?summary|resumen|(brief )?description of the (situation|case)|descripción de la situación"
            + "|résumé|description de la situation|resumo|zusammenfassung"),
    NUMBER("urgent action type and number|(ua|urgent action) number|tipo y número de (la )?acción urgente"
            + "|type et numéro de l'action urgente|numéro de l'(au|action urgente)|tipo e número da ação urgente"),
    INDEX("index number|ai index number|numéro d'index|número de índice|indexnummer"),
    ISSUED("publication date|date issued|issue date|fecha de publicación|date de publication|data de publicação"
            + "|veröffentlicht( am)?"),
    COUNTRY("country|país|land|pays"),
    POINTS(
            "please write immediately.*|points to (make|raise)|what to ask for|escriban inmediatamente.*|recommended actions?"
                    + "|actions? requested|acci(ón|ones) (recomendadas?|solicitadas?)|(bitte )?schreiben sie.*\\b(fordern|bitten) sie.*"
                    + "|(veuillez écrire|merci d'écrire|écrivez) (immédiatement|sans (délai|attendre|tarder)).*|dans (les|vos) (appels|lettres)\\b.*"
                    + "|actions? (recommandées?|demandées?|requises?)|escrevam? imediatamente.*|aç(ão|ões) (recomendadas?|solicitadas?)"),
    DEADLINE(
            "(please )?(take action|act|write|send appeals?)( \\w+){0,5} (until|before|by)|(appeal )?deadline( notice)?"
                    + "|(por favor, )?(actúen?|escriban)( \\w+){0,6} (antes del?|hasta( el)?)|fecha límite"
                    + "|(veuillez |merci d'|prière d')?(agir|agissez|écrire|écrivez|envoyez vos appels)( [\\p{L}']+){0,6},? (avant le|jusqu'au|d'ici (au|le))"
                    + "|date limite|(por favor, )?(ajam?|escrevam?)( [\\p{L}']+){0,6},? (antes de|até( o)?)|data limite|prazo"
                    + "|(bitte )?(schreiben|handeln) sie( [\\p{L}]+){0,6} bis( zum)?|einsendeschluss|frist"),
    ACT(
            "take action|what you can do|act now|actúa( ya)?|actúe( ya)?|actúen|pasa a la acción"
                    + "|passez à l'action|agissez( maintenant)?|comment agir|ce que vous pouvez faire|que pouvez-vous faire ?\\??"
                    + "|ajam?( agora| já)?|entrem? em ação|o que você pode fazer|werden sie aktiv|was sie tun können|jetzt handeln"),
    COPIES("(and |please |also |send |enviar |envíen )*(copies|copy|copias?) (to|a)\\b[^:]*|cc|kopien? an"
            + "|(et |veuillez |merci d'|également |aussi |adresser |envoyer |adressez |envoyez |des )*copies? (à|au|aux)(?!\\p{L})[^:]*"
            + "|(e |enviem? |enviar |também )*cópias? (para|a)\\b[^:]*"),
    TARGETS(
            "contact (information|details)|(información|datos) de contacto|coordonnées|contatos?|kontaktdaten|(your )?targets?(\\(s\\))?('s)?( contact details)?( (&|and) .*)?|(please )?(write|appeals|letters|address) to"
                    + "|(please )?send (your )?(appeals|letters)( before [^:]*)? to|addresses|destinatarios?(/as)?|escriban? a"
                    + "|(pueden )?escribir (sus )?llamamientos a|direcciones|(envíen|enviar|envíe) (sus |tus )?(llamamientos|cartas|apelaciones) a"
                    + "|(bitte )?schreiben sie.*\\ban|appelle an|briefe an|adressat(en|innen|:innen)?"
                    + "|destinataires?|cibles?|(veuillez )?(écrivez|écrire) à|appels à|adresses"
                    + "|(veuillez |merci d')?(adressez|envoyez|adresser|envoyer) (vos |les )?(appels|lettres|courriers)( avant [^:]*)? (à|aux?)"
                    + "|destinatári[oa]s?|(enviem?|enviar) (os |seus |suas )*(apelos|cartas) (para|a)|escrevam? (para|a)|endereços"),
    LETTER(
            "(urgent action |sample |model |suggested )+letter( text)?|carta( modelo| de muestra| de ejemplo)?"
                    + "|(modèle|exemple) de lettre|lettre([ -]type| modèle)?|modelo de carta|modellbrief|musterbrief|briefvorschlag"),
    BACKGROUND(
            "(additional|background|further) information( \\(.*\\))?|background|información (adicional|complementaria|de contexto)"
                    + "|hintergrund(information(en)?)?|hintergründe|weitere informationen"
                    + "|(informations? (complémentaires?|générales?)|compléments? d'informations?|contexte|rappel des faits)( \\(.*\\))?"
                    + "|informaç(ão|ões) (adicional|adicionais|complementar|complementares)|contexto|antecedentes"),
    LANGUAGES("pref\\w+ languages?[^:]*|languages?|idiomas? prefer\\w+[^:]*|idiomas?"
            + "|(pueden?|podrán?|se puede) escribir( (sus )?(llamamientos|cartas))? en|you (can|may) (also )?write( appeals)? in"
            + "|langues? (à utiliser|préférées?|de préférence|à privilégier|de correspondance)[^:]*|langues?"
            + "|vous pouvez( aussi)? écrire( vos appels)? en|(línguas?|idiomas?) preferid[^:]*|línguas?"
            + "|bevorzugte sprachen?[^:]*|sprachen?"),
    SUBJECT("names?(\\(s\\))? ?((and|&|,) pref\\w+ )?(and )?(pronouns?(\\(s\\))?)?"
            + "|nombres?( y (género gramatical|pronombres?)[^:]*)?|noms?( et (pronoms?|genre)[^:]*)?"
            + "|nomes?( e (pronomes?|gênero)[^:]*)?|namen?( und (bevorzugtes? )?pronomen)?"),
    PREVIOUS(
            "links? to (the )?previous (ua|urgent action)s?|previous (ua|urgent action)|enlace a la (au|acción urgente) anterior"
                    + "|liens? vers (l'|les )(au|actions? urgentes?) précédentes?|(au|action urgente) précédente"
                    + "|link para a (au|ação urgente) anterior|link zur (vorherigen|letzten) (ua|urgent action)"),
    HEAD("urgent action|acción urgente|action urgente|ação urgente|eilaktion"),
    /** What stands above the heading; no label opens it. */
    FRONT("(?!)"),
    /** Lines that say again, further down, which sheet it is. */
    FOOT("(?!)"),
    /** Lines that are no part of a sheet. */
    UNPLACED("(?!)");

    private static final Set<String> HEADING =
            Set.of("urgent action", "acción urgente", "action urgente", "ação urgente", "eilaktion");

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
                return Optional.of(new Opening(section, restOf(label, line)));
            }
        }
        return Optional.empty();
    }

    /** Whether this line is the heading every sheet bears, and nothing else. */
    static boolean isHeading(String line) {
        return HEADING.contains(line.replaceAll("[^\\p{L} ]", "").strip().toLowerCase(Locale.ROOT));
    }

    private static String restOf(Matcher label, String line) {
        return Stream.of("rest", "date")
                .filter(group -> label.group(group) != null)
                .findFirst()
                .map(group ->
                        line.substring(label.start(group), label.end(group)).strip())
                .orElse("");
    }
}
