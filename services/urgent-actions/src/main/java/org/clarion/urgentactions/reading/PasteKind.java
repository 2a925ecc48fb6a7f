package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a paste is: a sheet, or one of the other papers that lie in the same mail. Only what says so itself is taken for
 * another paper; what bears the marks of a sheet never is.
 */
public enum PasteKind {
    SHEET,
    PRESS_RELEASE,
    STATEMENT,
    REPORT,
    PLAN;

    private static final int FIRST_LINES = 15;
    private static final int LAST_LINES = 25;
    private static final int LONGEST_SHEET = 30_000;
    private static final int SHORTEST_REPORT = 8_000;
    private static final int SIGNERS = 4;
    private static final int A_NAME = 70;

    private static final Pattern PRESS = form(
            "press release|news release|media release|media statement|for immediate release|embargo(ed)? (until|for|hasta)\\b.*"
                    + "|(comunicado|nota|boletín) de (prensa|imprensa)|para (su )?(publicación|difusión) inmediata|nota à imprensa"
                    + "|communiqué( de presse)?|pour diffusion immédiate|pressemitteilung|presseerklärung");
    private static final Pattern PRESS_OFFICE = form(
            "(for (more|further) information|to arrange an interview|for interviews).*|(press|media) contacts?\\b.*|notes? (to|for) editors.*"
                    + "|(para (más|mayor) información|para (concertar|solicitar) (una )?entrevistas?).*|contactos? (de|para la) prensa.*"
                    + "|(pour (plus d'informations?|toute demande d'interview)).*|contacts? presse.*");
    private static final Pattern SAID = form(
            ".*[\"“”«»„].*\\b(said|says|added|dijo|ha dicho|afirmó|señaló|declaró|añadió|a déclaré|a ajouté|sagte|erklärte|disse|afirmou)\\b.*"
                    + "|.*\\b(said|says|dijo|afirmó|señaló|declaró|a déclaré|erklärte|disse)\\b.*[\"“«„].*");
    private static final Pattern STATEMENT_NAMED = form(
            "(joint |public |open |ngo |solidarity )*(statement|declaration)( (by|of|from|on)\\b.*)?|(joint|open) (letter|appeal)( (to|by|from)\\b.*)?"
                    + "|(declaración|pronunciamiento|comunicado)( conjunt[ao]| públic[ao])+( .*)?|carta abierta( .*)?"
                    + "|déclaration (commune|conjointe|publique)( .*)?|lettre ouverte( .*)?|gemeinsame erklärung( .*)?|declaração (conjunta|pública)( .*)?"
                    + "|.*\\bin solidarity with\\b.*|.*\\ben solidaridad con\\b.*");
    private static final Pattern WE_URGE = form(
            ".*\\b(we (the undersigned|stand|urge|call (up)?on|are inspired|condemn|express)|las organizaciones (abajo )?firmantes|los abajo firmantes"
                    + "|(instamos|exhortamos|hacemos un llamado) a|nous (demandons|appelons|soussign)|wir (fordern|rufen)|nós, (as|abaixo))\\b.*");
    private static final Pattern CONTENTS = form(
            "(table of )?contents|índice( de contenidos?)?|tabla de contenidos?|contenido|table des matières|sommaire|inhalt(sverzeichnis)?|sumário");
    private static final Pattern REPORT_PART = form(
            "(\\d{1,2}[.)]?\\s*)?(executive summary|methodology|glossary|acronyms|introduction|conclusions?( and recommendations)?|recommendations"
                    + "|resumen ejecutivo|metodología|glosario|siglas|introducción|conclusiones( y recomendaciones)?|recomendaciones"
                    + "|résumé exécutif|synthèse|méthodologie|glossaire|recommandations|zusammenfassung|methodik|empfehlungen"
                    + "|resumo executivo|metodologia)");
    private static final Pattern IMPRINT = form(
            "(first published in|publicado por primera vez|isbn\\b|original language:|idioma original:).*|©.*\\d{4}.*");
    private static final Pattern PLAN_NAMED = form(
            ".*\\b(action plan|plan of action|advocacy (tool|toolkit|guide)|toolkit|plan de acción|herramienta de incidencia|plan d'action"
                    + "|outil de plaidoyer|aktionsplan|plano de ação)\\b.*");

    private static final Set<SheetSection> ACTS = EnumSet.of(
            SheetSection.ACT,
            SheetSection.TARGETS,
            SheetSection.POINTS,
            SheetSection.DEADLINE,
            SheetSection.LANGUAGES,
            SheetSection.LETTER,
            SheetSection.PREVIOUS);

    static PasteKind of(List<String> lines) {
        var written = lines.stream()
                .map(line -> line.replaceAll("^[#>\\s]+|\\*\\*|[_*\\s]+$", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
        var first = written.stream().limit(FIRST_LINES).toList();
        var length = written.stream().mapToInt(String::length).sum();
        if (length < LONGEST_SHEET && isASheet(written)) {
            return SHEET;
        }
        if (any(first, PRESS) || any(last(written), PRESS_OFFICE) && any(written, SAID)) {
            return PRESS_RELEASE;
        }
        if (length >= SHORTEST_REPORT) {
            var parts = written.stream()
                    .filter(line -> REPORT_PART.matcher(line).matches())
                    .distinct()
                    .count();
            var named = written.stream()
                    .filter(line -> PLAN_NAMED.matcher(line).matches())
                    .limit(SIGNERS)
                    .count();
            if (any(first, PLAN_NAMED) || named == SIGNERS && parts < 2) {
                return PLAN;
            }
            if (parts >= 2 || any(written, CONTENTS) && (parts > 0 || any(written, IMPRINT))) {
                return REPORT;
            }
        }
        return any(first, STATEMENT_NAMED) || any(written, WE_URGE) && isSigned(written) ? STATEMENT : SHEET;
    }

    /** A heading or a number, and something to act by. */
    private static boolean isASheet(List<String> lines) {
        var named = lines.stream()
                .limit(FIRST_LINES * 2L)
                .anyMatch(line -> SheetSection.isHeading(line)
                        || SheetNumber.named(line).isPresent()
                        || line.toLowerCase(Locale.ROOT).startsWith("urgent action"));
        var acts = lines.stream()
                .flatMap(line -> SheetSection.openedBy(line).stream())
                .map(SheetSection.Opening::section)
                .distinct()
                .filter(ACTS::contains)
                .count();
        var greets = lines.stream().anyMatch(GreetingReading::opens);
        return acts + (named ? 1 : 0) + (greets ? 1 : 0) >= 2;
    }

    // Below a statement stand those who make it, one a line.
    private static boolean isSigned(List<String> lines) {
        return last(lines).reversed().stream()
                        .takeWhile(line -> line.length() <= A_NAME && !line.matches(".*[.;:!?]"))
                        .count()
                >= SIGNERS;
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }

    private static boolean any(List<String> lines, Pattern form) {
        return lines.stream().anyMatch(line -> form.matcher(line).matches());
    }

    private static Pattern form(String words) {
        return Pattern.compile("(?:" + words + ")[\\s.:]*", CASE_INSENSITIVE | UNICODE_CASE);
    }
}
