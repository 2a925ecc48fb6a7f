package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which sheet of its chain one is, as the words around its number say: the first update is the second sheet.
 *
 * @param series 0 when they do not say
 * @param update whether they say that there was one before it
 * @param last whether they say that none will follow
 */
record Chain(int series, boolean update, boolean last) {

    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "primera", "primer", "première", "premier", "primeira", "erste", "erster", "1"),
            List.of("second", "segunda", "segundo", "deuxième", "seconde", "zweite", "zweiter", "2"),
            List.of("third", "tercera", "tercer", "troisième", "terceira", "dritte", "dritter", "3"),
            List.of("fourth", "cuarta", "cuarto", "quatrième", "quarta", "vierte", "vierter", "4"),
            List.of("fifth", "quinta", "quinto", "cinquième", "fünfte", "fünfter", "5"),
            List.of("sixth", "sexta", "sexto", "sixième", "sechste", "sechster", "6"),
            List.of("seventh", "séptima", "séptimo", "septième", "sétima", "siebte", "siebter", "7"),
            List.of("eighth", "octava", "octavo", "huitième", "oitava", "achte", "achter", "8"),
            List.of("ninth", "novena", "noveno", "neuvième", "nona", "neunte", "neunter", "9"),
            List.of("tenth", "décima", "décimo", "dixième", "zehnte", "zehnter", "10"),
            List.of("eleventh", "undécima", "onzième", "elfte", "11"),
            List.of("twelfth", "duodécima", "douzième", "zwölfte", "12"));
    static final String ORDINAL = ORDINALS.stream()
            .flatMap(List::stream)
            .filter(word -> !Character.isDigit(word.charAt(0)))
            .collect(Collectors.joining("|", "(?:", "|\\d{1,2}\\s?(?:st|nd|rd|th|ª|º|a\\.|re|er|ère|de|e|ème))"));
    static final String UPDATE =
            "(?:updates?|follow[ -]?up|further information|actualización|actualizaciones|seguimiento|información (?:complementaria|adicional)"
                    + "|más información|mise à jour|actualisation|informations? complémentaires?|suivi|atualização|acompanhamento|aktualisierung)";
    private static final String SHEET = "(?:urgent action|acción urgente|action urgente|ação urgente|eilaktion|ua|au)";

    private static final Pattern NTH_UPDATE = form("(?<n>" + ORDINAL + ")\\s+(?:and final\\s+)?" + UPDATE);
    private static final Pattern UPDATE_N = form(
            "(?:update|actualización|mise à jour|atualização)\\s*(?:no\\.?|n\\.?º|#|number)?\\s*(?<n>\\d{1,2})(?![\\d./])");
    private static final Pattern NTH_SHEET = form("(?<n>" + ORDINAL + ")\\s+(?:and final\\s+)?" + SHEET);
    private static final Pattern ANY_UPDATE = form(UPDATE);
    private static final Pattern LAST =
            form("(?:final|last|última|último|dernière|ultime|letzte)(?=\\s+(?:" + UPDATE + "|" + SHEET + "))");

    static Chain of(String words) {
        var last = LAST.matcher(words).find();
        var updates = List.of(NTH_UPDATE, UPDATE_N).stream()
                .flatMap(form -> form.matcher(words).results().limit(1))
                .map(Chain::number)
                .findFirst();
        if (updates.isPresent()) {
            return new Chain(updates.get() + 1, true, last);
        }
        var series = NTH_SHEET.matcher(words).results().findFirst().map(Chain::number);
        return new Chain(series.orElse(0), last || ANY_UPDATE.matcher(words).find(), last);
    }

    private static int number(MatchResult found) {
        var word = found.group("n").toLowerCase(Locale.ROOT);
        var figures = word.replaceAll("\\D", "");
        var name = figures.isEmpty() ? word : figures;
        for (var at = 0; at < ORDINALS.size(); at++) {
            if (ORDINALS.get(at).contains(name)) {
                return at + 1;
            }
        }
        return figures.isEmpty() ? 1 : Math.max(1, Integer.parseInt(figures));
    }

    private static Pattern form(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + form + "(?!\\p{L})", CASE_INSENSITIVE | UNICODE_CASE);
    }
}
