package org.clarion.urgentactions.sheets;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.regex.Pattern;

/** Words that stand where a value would and say that there is none: "n/a", "none known", "sin datos". */
public final class Absent {

    private static final Pattern WORDS = Pattern.compile(
            "[\\s(\\[]*(?:[-–—./*?]*|n\\.? ?/? ?[ade]\\.?|nil|none|no|nothing|not|unknown|unavailable|tb[acd]|nota?|null"
                    + "|(?:none|not|no|currently|un)[ -]?(?:known|available|applicable|given|found|provided|public|published|listed|address"
                    + "|number|e-?mail|fax|phone|data)(?: (?:known|available|found|given))?"
                    + "|ningun[oa]s?|no (?:tiene|hay|disponible|consta|se conoce|aplica)|sin (?:datos|correo|fax|tel[eé]fono)"
                    + "|s/[dn]|n/?[cd]|desconocid[oa]|aucune?|inconnue?|néant|non (?:disponible|connue?)|keine?|unbekannt|nicht bekannt)"
                    + "[\\s.)\\]]*",
            CASE_INSENSITIVE | UNICODE_CASE);

    private Absent() {}

    /** Whether this is nothing, or says in words that there is nothing. */
    public static boolean isSaid(String value) {
        return WORDS.matcher(value.strip()).matches();
    }
}
