package org.clarion.urgentactions.asks.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.clarion.typed.CountryList;

/**
 * Whom an ask is for, each by itself. "Peru, Ecuador and Chile" are three; "the States of the region and their allies" stays as it
 * was written, since nobody but its authors knows how many that are.
 */
public final class AskAddressees {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;\\n]|\\band\\b|\\by\\b|\\be\\b|&)+\\s*");
    private static final Pattern OWN = Pattern.compile("([^:]{2,120}):\\s+(\\S.*)");

    private AskAddressees() {}

    /** An ask that begins with countries of its own is for those, whatever its list says: "Peru and Chile: open the border". */
    static List<String> own(String words) {
        var own = OWN.matcher(words);
        return own.matches() && areCountries(own.group(1)) ? parts(own.group(1)) : List.of();
    }

    /** @param list whom the list is for, as its lead calls them */
    public static List<String> of(String list, String words) {
        var own = own(words);
        if (!own.isEmpty()) {
            return own;
        }
        if (list.isBlank()) {
            return List.of();
        }
        return list.contains(";") || areCountries(list) ? parts(list) : List.of(list);
    }

    static boolean areCountries(String words) {
        var parts = parts(words);
        return !parts.isEmpty()
                && parts.stream().allMatch(part -> CountryList.read(part).isPresent());
    }

    private static List<String> parts(String words) {
        return Arrays.stream(BETWEEN.split(words.strip()))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
