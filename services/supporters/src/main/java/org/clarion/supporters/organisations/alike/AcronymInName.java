package org.clarion.supporters.organisations.alike;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A name without the acronym that was written into it, and that acronym: "Casa de los Ríos (CARI)", "Casa de los Ríos - CARI",
 * "CARI: Casa de los Ríos".
 *
 * @param acronym as it was written; empty where there is none
 */
public record AcronymInName(String name, String acronym) {

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile("\\(\\s*(\\p{Lu}[\\p{Lu}\\d .&-]{1,19})\\s*\\)"),
            Pattern.compile("\\s[-–—]\\s*(\\p{Lu}[\\p{Lu}\\d]{2,14})\\s*$"),
            Pattern.compile("^\\s*(\\p{Lu}[\\p{Lu}\\d]{2,14})\\s*(?:[-–—]\\s|:)"));

    public static AcronymInName of(String written) {
        for (var place : PLACES) {
            var found = place.matcher(written);
            if (found.find()) {
                var rest = found.replaceFirst(" ").replaceAll("\\s+", " ").strip();
                return rest.isEmpty()
                        ? new AcronymInName(written, "")
                        : new AcronymInName(rest, found.group(1).strip());
            }
        }
        return new AcronymInName(written.strip(), "");
    }
}
