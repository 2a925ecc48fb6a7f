package org.clarion.supporters.organisations.bringing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.supporters.organisations.alike.AcronymInName;
import org.clarion.typed.CountryList;
import org.clarion.typed.UnseenSigns;

/**
 * The signatories of a paper as they stand below it: a line each, in groups below the name of their country. A line that a page was too
 * narrow for goes on in the next one.
 *
 * @param leftOut lines that lead to the list and are no name
 */
public record SignatoryList(List<Signatory> signatories, List<String> leftOut) {

    /** Of no single country; what lists call that group. */
    private static final Set<String> NO_COUNTRY = Set.of(
            "regional",
            "regionales",
            "regionais",
            "international",
            "internacional",
            "internacionales",
            "internacionais",
            "global",
            "latin america",
            "américa latina",
            "americas",
            "américas");

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•*·▪●o]\\s+|\\d{1,3}[.)]\\s+)");
    private static final Pattern CUT =
            Pattern.compile(".*\\s(?:de|del|la|las|los|el|y|e|of|the|for|and|da|do|dos|das|para|por|du|des|et)$");

    /** No page is wider; a line that ends with a blank behind so many signs was broken by its page. */
    private static final int WIDE = 95;

    private static final int LONGEST = 300;

    /**
     * A signatory as it was read.
     *
     * @param line in the text, from 1
     * @param country ISO 3166-1 alpha-2; empty for the regional ones and where no group says it
     */
    public record Signatory(int line, String name, String acronym, String country) {}

    public static SignatoryList read(String text) {
        var signatories = new ArrayList<Signatory>();
        var leftOut = new ArrayList<String>();
        var lines = text.lines().map(UnseenSigns::removed).toList();
        var country = "";
        var begun = "";
        for (int number = 1; number <= lines.size(); number++) {
            var raw = lines.get(number - 1);
            var line = begun
                    + UnseenSigns.plainBlanks(BULLET.matcher(raw).replaceFirst(""))
                            .strip();
            if (isCut(raw, line)) {
                begun = line + " ";
                continue;
            }
            begun = "";
            var group = group(line);
            if (group.isPresent()) {
                country = group.get();
            } else if (isName(line)) {
                var parts = AcronymInName.of(line);
                signatories.add(new Signatory(number, parts.name(), parts.acronym(), country));
            } else if (!line.isEmpty()) {
                leftOut.add(line);
            }
        }
        return new SignatoryList(signatories, leftOut);
    }

    private static boolean isCut(String raw, String line) {
        return CUT.matcher(line).matches()
                || raw.length() > WIDE && Character.isWhitespace(raw.charAt(raw.length() - 1));
    }

    /** The country that a line names, or none for a group of no single country. */
    private static Optional<String> group(String line) {
        var name = line.replaceFirst(":$", "").strip();
        return NO_COUNTRY.contains(name.toLowerCase(Locale.ROOT)) ? Optional.of("") : CountryList.read(name);
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST
                && !line.endsWith(":")
                && line.codePoints().anyMatch(Character::isLetter);
    }
}
