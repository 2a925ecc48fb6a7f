package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name, office and postal lines of an address block, in whichever order the sheet has the first two. */
record Naming(String name, @Nullable String office, List<String> address) {

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(minist\\w+|\\w*minister(?:in|ium)?|presiden\\w+|prime minister|office|department|attorney|prosecutor\\w*|governor\\w*|secretar\\w+|secretári[oa]|\\w*anw[aä]lt(?:in)?|richter(?:in)?|polizei\\w*|präsident(?:in)?|director\\w*"
                    + "|commission\\w*|court|council|consejo|head|chief|fiscal\\w*|gobernador\\w*|embassy|consulate|high commission"
                    + "|embajada|consulado|superintenden\\w+|ombud\\w+|defensor\\w*|police|polic\\w+|parliament|congres\\w+|senate|palace"
                    + "|mission|misión|bureau|ministère|ministre|président\\w*|premi[eè]re? ministre|garde des sceaux|procureure?|préfète?|directeur|directrice|gouverneure?|tribunal|cour|conseil|assemblée|commissaire|commissariat|secrétaire|primeir[oa]-ministr[oa]|procuradora?|prefeit[oa]|polícia|tribunais|embaixada|bundes\\w+|justizminist\\w*|ministerium|botschaft|ambassade)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern STREET = Pattern.compile(
            "\\d|\\b(street|st|avenue|ave|road|rd|square|building|p\\.? ?o\\.? ?box|jir[oó]n|calle|avenida|av|plaza|apartado|palacio|rue|boulevard|bd|place|b\\.? ?p\\.?|rua|praça|stra(?:ß|ss)e|platz)\\b",
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|los|van|von|bin|al|y)){1,6}");

    static Naming of(List<String> block) {
        var lines = block.size() == 1 ? parted(block.getFirst()) : block;
        if (lines.isEmpty()) {
            return new Naming("", null, List.of());
        }
        var rest = new ArrayList<>(lines);
        var first = rest.removeFirst();
        if (!isTitled(first) && isOffice(first) && !rest.isEmpty() && isPerson(rest.getFirst())) {
            return new Naming(rest.removeFirst(), first, rest);
        }
        var office = !rest.isEmpty() && isOfficeLine(rest.getFirst()) ? rest.removeFirst() : null;
        return new Naming(first, office, rest);
    }

    // Some lists give each official one line: "Minister of Justice, Mr. Karim Ejemplo, Sami Solh Street, Beirut,
    // Lebanon."
    private static List<String> parted(String line) {
        var parts = List.of(line.replaceAll("[.;]$", "").split(",\\s+"));
        return parts.size() > 2 ? parts : List.of(line);
    }

    private static boolean isTitled(String line) {
        return TargetBlocks.opensWithTitle(line);
    }

    static boolean isOffice(String line) {
        return OFFICE.matcher(line).find();
    }

    private static boolean isOfficeLine(String line) {
        return isOffice(line) && !STREET.matcher(line).find();
    }

    private static boolean isPerson(String line) {
        return isTitled(line)
                || PERSON.matcher(line).matches()
                        && !isOffice(line)
                        && !STREET.matcher(line).find();
    }
}
