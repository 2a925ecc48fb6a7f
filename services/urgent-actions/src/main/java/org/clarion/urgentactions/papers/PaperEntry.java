package org.clarion.urgentactions.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the desk says of a document.
 *
 * @param indexNumber empty where it has none
 * @param country it is about, ISO 3166-1 alpha-2
 * @param issuedOn the day it bears
 * @param original language in which it was written; the texts have it
 * @param texts by language (BCP 47)
 */
public record PaperEntry(
        PaperKind kind,
        String indexNumber,
        @Nullable String country,
        @Nullable LocalDate issuedOn,
        String original,
        Map<String, PaperWords> texts,
        List<PaperQuote> quotes,
        List<PaperLink> links,
        ContactEntry contact) {

    public PaperEntry {
        texts = new TreeMap<>(texts);
        quotes = List.copyOf(quotes);
        links = List.copyOf(links);
        if (!texts.containsKey(original)) {
            throw new IllegalArgumentException("a document speaks its original language");
        }
    }
}
