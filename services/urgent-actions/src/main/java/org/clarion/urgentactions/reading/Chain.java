package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Which sheet of its chain one is, as the words around its number say: the first update is the second sheet.
 *
 * @param series 0 when they do not say
 * @param update whether they say that there was one before it
 * @param last whether they say that none will follow
 */
record Chain(int series, boolean update, boolean last) {

    private static final List<List<String>> ORDINALS = List.of(
            List.of("first", "primera", "primer", "1"),
            List.of("second", "segunda", "segundo", "2"),
            List.of("third", "tercera", "tercer", "3"),
            List.of("fourth", "cuarta", "cuarto", "4"),
            List.of("fifth", "quinta", "quinto", "5"),
            List.of("sixth", "sexta", "sexto", "6"),
            List.of("seventh", "séptima", "séptimo", "7"),
            List.of("eighth", "octava", "octavo", "8"),
            List.of("ninth", "novena", "noveno", "9"),
            List.of("tenth", "décima", "décimo", "10"),
            List.of("eleventh", "undécima", "11"),
            List.of("twelfth", "duodécima", "12"));
    static final String ORDINAL =
            "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}\\s?(?:st|nd|rd|th|ª|º|a\\.)"
                    + "|primera?|segund[ao]|tercera?|cuart[ao]|quint[ao]|sext[ao]|séptim[ao]|octav[ao]|noven[ao]|décim[ao]|undécima|duodécima)";
    static final String UPDATE =
            "(?:updates?|follow[ -]?up|further information|actualización|actualizaciones|seguimiento|información (?:complementaria|adicional)"
                    + "|más información)";
    private static final String SHEET = "(?:urgent action|acción urgente|ua|au)";

    private static final Pattern NTH_UPDATE = form("(?<n>" + ORDINAL + ")\\s+(?:and final\\s+)?" + UPDATE);
    private static final Pattern UPDATE_N =
            form("(?:update|actualización)\\s*(?:no\\.?|n\\.?º|#|number)?\\s*(?<n>\\d{1,2})(?![\\d./])");
    private static final Pattern NTH_SHEET = form("(?<n>" + ORDINAL + ")\\s+(?:and final\\s+)?" + SHEET);
    private static final Pattern ANY_UPDATE = form(UPDATE);
    private static final Pattern LAST = form("(?:final|last|última|último)(?=\\s+(?:" + UPDATE + "|" + SHEET + "))");

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
