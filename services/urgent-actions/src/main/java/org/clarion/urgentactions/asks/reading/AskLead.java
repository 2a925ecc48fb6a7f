package org.clarion.urgentactions.asks.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sentence before a list of asks: who is asked, or who promises.
 *
 * @param addressee as the text calls them; empty where it does not say
 */
record AskLead(AskKind kind, String addressee) {

    private static final Pattern OWN = Pattern.compile("(?iu).*\\b(commit(ment)?s?|pledge|comprom\\p{L}*)\\b.*");

    private static final Pattern WHO_PROMISES =
            Pattern.compile("(?iu)(?:as|como) (.+?),?\\s+(?:we|nos|asumimos|recomendamos)\\b.*");

    /** A heading that names both: "Commitments of civil society:". */
    private static final Pattern PROMISES_OF = Pattern.compile(
            "(?iu)(?:our |own |nuestros )?(?:commitments?|pledges?|compromisos?)\\s+(?:of|by|from|de|por parte de)\\s+(.{2,150}?)\\s*:");

    /** A heading that names whose turn it is: "Recommendations to the States:". */
    private static final Pattern ADDRESSED_TO = Pattern.compile(
            "(?iu)(?:our |key |nuestras |las )?(?:recommendations?|demands?|requests?|asks?|recomendaci(?:ones|ón)"
                    + "|demandas?|peticion(?:es)?|petición|propuestas?)\\s+(?:to|of|for|on|addressed to|a|al|para|dirigidas a)\\s+(.{2,150}?)\\s*:");

    private static final Pattern ASKED = Pattern.compile(
            "(?iu).*?\\b(?:we (?:therefore |also |further )?(?:ask|call (?:up)?on|urge|request|recommend to|recommend that|demand of|appeal to)"
                    + "|(?:pedimos|solicitamos|instamos|exhortamos|recomendamos|llamamos|urgimos)(?: a)?)\\s+(.+?)"
                    + "(?:,.*|\\s+(?:to|a que|que)\\s*)?:");

    /** Empty for a sentence that asks nobody. */
    static Optional<AskLead> of(String sentence) {
        if (!sentence.endsWith(":") || sentence.length() > 400) {
            return Optional.empty();
        }
        if (OWN.matcher(sentence).matches()) {
            return Optional.of(new AskLead(AskKind.COMMITMENT, named(sentence, PROMISES_OF, WHO_PROMISES)));
        }
        var asked = named(sentence, ADDRESSED_TO, ASKED);
        return asked.isEmpty() ? Optional.empty() : Optional.of(new AskLead(AskKind.DEMAND, asked));
    }

    private static String named(String sentence, Pattern... ways) {
        return Stream.of(ways)
                .map(way -> way.matcher(sentence))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
