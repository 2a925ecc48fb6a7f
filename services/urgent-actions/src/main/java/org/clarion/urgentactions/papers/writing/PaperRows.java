package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.pages.Mistakes;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLink;
import org.clarion.urgentactions.papers.PaperQuote;
import org.jspecify.annotations.Nullable;

/** The rows of a document's form: who speaks in it, and where it leads. A row in which nothing stands is none. */
@ApplicationScoped
class PaperRows {

    private final LinkedPapers linked;

    PaperRows(LinkedPapers linked) {
        this.linked = linked;
    }

    List<PaperQuote> quotes(PaperForm form, Mistakes mistakes, DocumentWords words) {
        var quotes = new ArrayList<PaperQuote>();
        for (int at = 0; at < form.rows(PaperForm.QUOTES); at++) {
            var row = PaperForm.QUOTES + at + ".";
            if (Stream.of("words", "speaker", "office").noneMatch(part -> form.has(row + part))) {
                continue;
            }
            if (!form.has(row + "words")) {
                mistakes.add(row + "words", words.quoteWanted());
            }
            quotes.add(new PaperQuote(
                    spoken(form, row), form.get(row + "words"), form.get(row + "speaker"), form.get(row + "office")));
        }
        return quotes;
    }

    private static String spoken(PaperForm form, String row) {
        var chosen = form.get(row + PaperForm.LANGUAGE);
        var moves = form.isOfAnotherLanguage() && chosen.equals(form.get(PaperForm.WAS));
        return LanguageList.has(chosen) && !moves ? chosen : form.get(PaperForm.LANGUAGE);
    }

    List<PaperLink> links(PaperForm form, Mistakes mistakes, DocumentWords words) {
        var links = new ArrayList<PaperLink>();
        for (int at = 0; at < form.rows(PaperForm.LINKS); at++) {
            var row = PaperForm.LINKS + at + ".";
            if (Stream.of("title", "address").noneMatch(part -> form.has(row + part))) {
                continue;
            }
            var kind = kindNamed(form.get(row + "kind")).orElse(null);
            var dated = day(form, row + "date", mistakes, words);
            linked.read(form.get(row + "address"), form.get(row + "title"), kind, dated)
                    .ifPresentOrElse(links::add, () -> mistakes.add(row + "address", words.noLink()));
        }
        return links;
    }

    static Optional<PaperKind> kindNamed(String name) {
        return Arrays.stream(PaperKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    static @Nullable LocalDate day(PaperForm form, String field, Mistakes mistakes, DocumentWords words) {
        try {
            return form.has(field) ? LocalDate.parse(form.get(field)) : null;
        } catch (DateTimeParseException noDay) {
            mistakes.add(field, words.noDay(form.get(field)));
            return null;
        }
    }
}
