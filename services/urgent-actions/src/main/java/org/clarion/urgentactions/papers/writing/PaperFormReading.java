package org.clarion.urgentactions.papers.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.clarion.pages.Mistakes;
import org.clarion.pages.Reader;
import org.clarion.typed.CountryList;
import org.clarion.typed.LanguageList;
import org.clarion.urgentactions.papers.ContactEntry;
import org.clarion.urgentactions.papers.PaperEntry;
import org.clarion.urgentactions.papers.PaperKind;
import org.clarion.urgentactions.papers.PaperLack;
import org.clarion.urgentactions.papers.PaperWords;
import org.jspecify.annotations.Nullable;

/** What somebody typed into the form of a document, as it is meant. */
@ApplicationScoped
class PaperFormReading {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 400_000;

    private final Reader reader;
    private final PaperRows rows;

    PaperFormReading(Reader reader, PaperRows rows) {
        this.reader = reader;
        this.rows = rows;
    }

    /**
     * Nothing where there is something to mend.
     *
     * @param whole whether a part that no published document lacks is to be mended, too
     */
    Optional<PaperEntry> read(PaperForm form, boolean whole, Mistakes mistakes) {
        lengths(form, mistakes);
        var entry = new PaperEntry(
                kind(form, "kind", mistakes).orElse(PaperKind.NEWS),
                form.get("index"),
                country(form, mistakes),
                PaperRows.day(form, "date", mistakes, words()),
                language(form, mistakes),
                texts(form),
                rows.quotes(form, mistakes, words()),
                rows.links(form, mistakes, words()),
                contact(form, mistakes));
        if (whole) {
            PaperLack.of(entry.texts()).forEach(lack -> mistakes.add(lack.field(), sentence(lack)));
        }
        return mistakes.any() ? Optional.empty() : Optional.of(entry);
    }

    String sentence(PaperLack lack) {
        return words().lacks(lack.part(), reader.languageInSentence(lack.language()));
    }

    private Optional<PaperKind> kind(PaperForm form, String field, Mistakes mistakes) {
        var kind = PaperRows.kindNamed(form.get(field));
        if (kind.isEmpty()) {
            mistakes.add(field, words().kindWanted());
        }
        return kind;
    }

    private @Nullable String country(PaperForm form, Mistakes mistakes) {
        if (form.has("country") && !CountryList.has(form.get("country"))) {
            mistakes.add("country", words().noCountry());
        }
        return form.has("country") ? form.get("country") : null;
    }

    private String language(PaperForm form, Mistakes mistakes) {
        if (!LanguageList.has(form.get(PaperForm.LANGUAGE))) {
            mistakes.add(PaperForm.LANGUAGE, words().languageWanted());
        }
        return form.get(PaperForm.LANGUAGE);
    }

    /** Languages in which nothing stands go; an original that has no words of its own yet is what the text was taken for before. */
    private static Map<String, PaperWords> texts(PaperForm form) {
        var texts = new TreeMap<String, PaperWords>();
        form.languages().stream().filter(LanguageList::has).forEach(language -> {
            var words = new PaperWords(form.get(PaperForm.TITLE + language), form.get(PaperForm.TEXT + language));
            if (!words.title().isEmpty() || !words.body().isEmpty()) {
                texts.put(language, words);
            }
        });
        var original = form.get(PaperForm.LANGUAGE);
        var moved = form.isOfAnotherLanguage() ? texts.remove(form.get(PaperForm.WAS)) : null;
        texts.putIfAbsent(original, moved == null ? new PaperWords("", "") : moved);
        return texts;
    }

    private ContactEntry contact(PaperForm form, Mistakes mistakes) {
        var email = form.get("contact.email");
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            mistakes.add("contact.email", words().noEmail());
        }
        var contact =
                new ContactEntry(form.get("contact.name"), form.get("contact.phone"), email, form.has("contact.shown"));
        if (contact.shown() && contact.isNobody()) {
            mistakes.add("contact.name", words().contactWanted());
        }
        return contact;
    }

    private void lengths(PaperForm form, Mistakes mistakes) {
        form.typed().forEach((field, typed) -> {
            var isText = field.startsWith(PaperForm.TEXT) || field.endsWith(".words");
            if (typed.length() > (isText ? LONGEST_TEXT : LONGEST_LINE) && !field.equals("form")) {
                mistakes.add(field, isText ? words().textTooLong() : words().lineTooLong());
            }
        });
    }

    private DocumentWords words() {
        return reader.words(DocumentWords.class);
    }
}
