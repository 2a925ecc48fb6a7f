package org.clarion.urgentactions.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amnesty's document index, AMR 46/7377/2023, as it stands in a text or in the address of a page. */
public final class AiIndex {

    private static final Pattern FORM = Pattern.compile(
            "\\b(?<area>[a-z]{3})\\s?(?<country>\\d{2})/(?<document>\\d{3,5})/(?<year>\\d{4})\\b", CASE_INSENSITIVE);

    private AiIndex() {}

    public static Optional<String> in(String text) {
        return FORM.matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group("area").toUpperCase(Locale.ROOT) + " " + found.group("country") + "/"
                        + found.group("document") + "/" + found.group("year"));
    }

    /** Where Amnesty publishes the document. */
    public static Optional<String> pageOf(String index, String language) {
        return in(index)
                .map(found -> "https://www.amnesty.org/" + language + "/documents/"
                        + found.toLowerCase(Locale.ROOT).replace(" ", "") + "/" + language + "/");
    }
}
