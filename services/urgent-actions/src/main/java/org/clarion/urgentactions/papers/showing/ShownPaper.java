package org.clarion.urgentactions.papers.showing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperQuote;
import org.clarion.urgentactions.papers.PublicDocument;
import org.clarion.urgentactions.showing.Opening;
import org.jspecify.annotations.Nullable;

/**
 * A published document in the eyes of one reader.
 *
 * @param language the one its words are in
 */
public record ShownPaper(PublicDocument document, String language) {

    /** In the language asked for where it speaks that, else in the reader's, else in its own. */
    static ShownPaper of(PublicDocument document, String asked, String readers) {
        return new ShownPaper(document, document.texts().containsKey(asked) ? asked : document.spoken(readers));
    }

    public UUID id() {
        return document.id();
    }

    public PaperKind kind() {
        return document.kind();
    }

    public String index() {
        return document.indexNumber();
    }

    public @Nullable String country() {
        return document.country();
    }

    public String title() {
        return document.in(language).title();
    }

    public String path() {
        return "/documents/" + id();
    }

    /** The day it bears, or that it was published on, by Greenwich. */
    public LocalDate day() {
        var issued = document.issuedOn();
        return issued != null
                ? issued
                : LocalDate.ofInstant(Objects.requireNonNull(document.publishedAt()), ZoneOffset.UTC);
    }

    /** When it was changed last since everybody reads it. */
    public Instant changed() {
        var published = Objects.requireNonNull(document.publishedAt());
        return document.changedAt().isAfter(published) ? document.changedAt() : published;
    }

    public String year() {
        return Integer.toString(day().getYear());
    }

    /** What a messenger or a search engine shows of it. */
    public String inShort() {
        return Opening.shortened(document.in(language).body());
    }

    public List<PaperParagraph> paragraphs() {
        var quotes = quotes();
        return Opening.paragraphs(document.in(language).body()).stream()
                .map(paragraph -> PaperParagraph.of(paragraph, quotes))
                .toList();
    }

    /** What somebody says in it, in its language. */
    public List<PaperQuote> quotes() {
        return document.quotes().stream()
                .filter(quote -> quote.language().equals(language))
                .toList();
    }

    /** The quotes that do not stand in its text. */
    public List<PaperQuote> quotesApart() {
        var body = document.in(language).body();
        return quotes().stream()
                .filter(quote -> !PaperParagraph.holds(body, quote))
                .toList();
    }

    /** The others in which it can be read. */
    public List<String> alsoIn() {
        return document.texts().keySet().stream()
                .filter(other -> !other.equals(language))
                .toList();
    }

    /** A language as its speakers call it. */
    public String called(String other) {
        return LanguageList.name(other, Locale.of(other));
    }

    /** Everything in it that is printed. */
    String written() {
        return Stream.concat(
                        Stream.of(title(), document.in(language).body(), index()),
                        quotes().stream().flatMap(quote -> Stream.of(quote.words(), quote.speaker(), quote.office())))
                .collect(Collectors.joining("\n"));
    }
}
