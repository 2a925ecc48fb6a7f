package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Locale;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.pages.NamesInWords;
import org.clarion.pages.Wording;

/**
 * What an alert says.
 *
 * @param language of the mail around the sheet's own words
 * @param textLanguage of the sheet's words: the reader's where the sheet has them, or another they read, else its original
 * @param foreign the name of the sheet's language where it is not the reader's, else empty
 */
record Alert(
        String name,
        String title,
        int series,
        String number,
        String summary,
        List<String> points,
        String who,
        String country,
        String deadline,
        ReaderLinks links,
        String language,
        String textLanguage,
        String foreign) {

    static Alert of(Sheet sheet, MailAddressee reader) {
        var language = reader.language();
        var wording = Wording.in(Locale.of(language));
        var textLanguage = reader.textLanguage(sheet, sheet.texts()::containsKey);
        var text = sheet.texts().get(textLanguage);
        return new Alert(
                reader.name(),
                text.title(),
                sheet.series(),
                "%d.%02d".formatted(sheet.counter(), sheet.year() % 100),
                text.summary(),
                text.points(),
                who(sheet, textLanguage, language),
                wording.country(sheet.country()),
                wording.deadline(sheet.actUntil(), sheet.zone()),
                reader.links(),
                language,
                textLanguage,
                textLanguage.equals(language) ? "" : wording.languageInSentence(textLanguage));
    }

    /** Whom a sheet is about: their names as its text has them, listed as the reader's language does. */
    static String who(Sheet sheet, String textLanguage, String language) {
        return NamesInWords.of(
                sheet.subjects().stream()
                        .map(subject -> subject.in(textLanguage).name())
                        .toList(),
                Locale.of(language));
    }

    /** "Second UA 106.23", in the reader's language. */
    static String name(Sheet sheet, String language) {
        return Bundles.of(MailWords.class, language).sheet(sheet.series(), sheet.number());
    }

    /** The summary as its writer parted it. */
    public List<String> paragraphs() {
        return List.of(summary.strip().split("\\n\\s*\\n"));
    }
}
