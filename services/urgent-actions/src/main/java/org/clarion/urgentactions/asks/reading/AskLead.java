package org.clarion.urgentactions.asks.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sentence before a list of asks: who is asked, or who promises.
 *
 * @param addressee as the text calls them; empty where it does not say
 */
record AskLead(AskKind kind, String addressee) {

    private static final Pattern OWN = Pattern.compile("(?iu).*\\b(commit(ment)?s?|pledge|comprom\\p{L}*)\\b.*");

    private static final Pattern WHO_PROMISES =
            Pattern.compile("(?iu)(?:as|como) (.+?),?\\s+(?:we|nos|asumimos|recomendamos)\\b.*");

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
            var who = WHO_PROMISES.matcher(sentence);
            return Optional.of(new AskLead(AskKind.COMMITMENT, who.matches() ? who.group(1) : ""));
        }
        var asked = ASKED.matcher(sentence);
        return asked.matches() ? Optional.of(new AskLead(AskKind.DEMAND, asked.group(1))) : Optional.empty();
    }
}
