package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Amnesty's document index, AMR 46/7377/2023, as it stands in a text or in the address of a page. */
public final class AiIndex {

    // Until 2002 the year had two figures, and a letter behind it says in which language the document is.
    private static final Pattern FORM = Pattern.compile(
            "\\b(?<area>[a-z]{3})\\s?(?<country>\\d{2})/(?<document>\\d{3,5})/(?<year>\\d{4})\\b(?:/[a-z]{1,3}\\b)?"
                    + "|\\b(?<oldarea>AFR|AMR|ASA|EUR|MDE|ACT|IOR|POL|ORG|DOC|NWS)\\s?(?<oldcountry>\\d{2})/(?<olddocument>\\d{2,4})/(?<oldyear>\\d{2})\\b"
                    + "(?:/[a-z]{1,3}\\b)?",
            CASE_INSENSITIVE);
    private static final int FIGURES_OF_A_YEAR = 4;

    private AiIndex() {}

    public static Optional<String> in(String text) {
        return FORM.matcher(text).results().findFirst().map(AiIndex::written);
    }

    static String without(String text) {
        return FORM.matcher(text).replaceAll("  ");
    }

    private static String written(MatchResult found) {
        var old = found.group("area") == null ? "old" : "";
        return found.group(old + "area").toUpperCase(Locale.ROOT) + " " + found.group(old + "country") + "/"
                + found.group(old + "document") + "/" + found.group(old + "year");
    }

    /** Where Amnesty publishes the document. */
    public static Optional<String> pageOf(String index, String language) {
        return in(index)
                .filter(found -> found.length() - found.lastIndexOf('/') > FIGURES_OF_A_YEAR)
                .map(found -> "https://www.amnesty.org/" + language + "/documents/"
                        + found.toLowerCase(Locale.ROOT).replace(" ", "") + "/" + language + "/");
    }
}
