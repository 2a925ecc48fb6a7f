package org.clarion.urgentactions.papers.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.urgentactions.papers.reading.ReadDocument.ReadQuote;
import org.jspecify.annotations.Nullable;

/** Who said it, by the words around a quote, which stands there as ¶. */
record PaperSpeaker(String name, String office) {

    static final PaperSpeaker NOBODY = new PaperSpeaker("", "");

    private static final String SAID =
            "(?:said|says|added|adds|explained|explains|warned|warns|stated|states|declared|commented|concluded|continued|told \\p{L}+"
                    + "|dijo|dice|afirm[oó]|se[ñn]al[oó]|declar[oó]|manifest[oó]|expres[oó]|asegur[oó]|sostuvo|explic[oó]|indic[oó]|coment[oó]|agreg[oó]|a[ñn]adi[oó]"
                    + "|advirti[oó]|concluy[oó]|denunci[oó]|record[oó]|subray[oó]|apunt[oó]|precis[oó]|ha (?:dicho|declarado|manifestado|afirmado|señalado|explicado|añadido))";
    /** A person's name; small words stand within it, not at its end. */
    static final String NAME = "(?<name>(?:(?:Dr|Dra|Mr|Ms|Mrs|Sr|Sra|Prof)\\.? )?\\p{Lu}[\\p{L}\\p{M}'’-]*"
            + "(?: (?:(?:de|del|la|las|los|y|van|von|da|do|bin|al|el) ){0,3}(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)){0,6})";

    private static final String OFFICE = "(?:, (?<office>[^.¶;:]+?))?";
    private static final List<Pattern> FORMS = Stream.of(
                    "¶[,.]?\\s*[–—-]?\\s*" + SAID + " " + NAME + OFFICE + "\\s*(?:[.;:¶].*|,\\s*¶.*)?",
                    "¶[,.]?\\s*" + NAME + "(?:, (?<office>[^.¶;:]+?),)? " + SAID + "\\b.*",
                    "(?:.*[.] )?" + NAME + "(?:, (?<office>[^.¶;:]+?),)? " + SAID + "\\b[^.¶]*[:,]?\\s*¶.*",
                    "(?:According to|In the words of|Según|En palabras de) " + NAME + OFFICE + "[,:]\\s*¶.*")
            .map(form -> Pattern.compile(form, Pattern.UNICODE_CASE | Pattern.DOTALL))
            .toList();
    private static final Pattern NO_NAME = Pattern.compile("(?iu)(?:he|she|they|it|él|ella|the .*|el .*|la .*)");
    private static final Pattern ANYBODY =
            Pattern.compile("(?isu)¶[,.]?\\s*[–—-]?\\s*(?:" + SAID + "|(?:he|she|they|él|ella) " + SAID + ")\\b.*");

    /** The speaker; with an empty name where somebody speaks whom it does not name. Nobody where these are only words in quotes. */
    static Optional<PaperSpeaker> in(String around, List<ReadQuote> before) {
        return FORMS.stream()
                .map(form -> form.matcher(around.strip()))
                .filter(Matcher::matches)
                .filter(found -> !NO_NAME.matcher(found.group("name")).matches())
                .map(found -> known(found.group("name"), found.group("office"), before))
                .findFirst()
                .or(() -> unnamed(around, before));
    }

    // "She added": whoever spoke last.
    private static Optional<PaperSpeaker> unnamed(String around, List<ReadQuote> before) {
        if (!ANYBODY.matcher(around.strip()).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                before.isEmpty()
                        ? NOBODY
                        : new PaperSpeaker(
                                before.getLast().speaker(), before.getLast().office()));
    }

    // Whoever has been named in full is called by their last name further down.
    private static PaperSpeaker known(String name, @Nullable String office, List<ReadQuote> before) {
        if (office != null) {
            return new PaperSpeaker(name, office.strip());
        }
        return before.stream()
                .filter(quote -> !quote.office().isEmpty() && (" " + quote.speaker()).endsWith(" " + name))
                .findFirst()
                .map(quote -> new PaperSpeaker(quote.speaker(), quote.office()))
                .orElse(new PaperSpeaker(name, ""));
    }
}
