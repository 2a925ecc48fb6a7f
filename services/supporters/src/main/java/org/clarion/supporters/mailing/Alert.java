package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.people.Supporter;

/**
 * What an alert says.
 *
 * @param language of the mail around the sheet's own words
 * @param textLanguage of the sheet's words: the reader's where the sheet has them, else its original
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
        String link,
        String leave,
        String language,
        String textLanguage,
        String foreign) {

    static Alert of(Sheet sheet, Supporter reader, Links links) {
        return of(
                sheet,
                reader.language(),
                reader.name().orElse(""),
                links.to("/actions/" + sheet.actionId(), reader),
                links.toLeave(reader));
    }

    /** @param leave where its reader leaves the network */
    static Alert of(Sheet sheet, String language, String name, String link, String leave) {
        var wording = Wording.in(Locale.of(language));
        var textLanguage = sheet.texts().containsKey(language) ? language : sheet.originalLanguage();
        var text = sheet.texts().get(textLanguage);
        return new Alert(
                name,
                text.title(),
                sheet.series(),
                "%d.%02d".formatted(sheet.counter(), sheet.year() % 100),
                text.summary(),
                text.points(),
                sheet.subjects().stream()
                        .map(subject -> subject.in(textLanguage).name())
                        .collect(Collectors.joining(", ")),
                wording.country(sheet.country()),
                wording.deadline(sheet.actUntil(), sheet.zone()),
                link,
                leave,
                language,
                textLanguage,
                textLanguage.equals(language) ? "" : wording.languageInSentence(textLanguage));
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
