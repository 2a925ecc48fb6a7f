package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clarion.contracts.Sheet;
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
        var wording = Wording.in(Locale.of(reader.language()));
        var textLanguage = sheet.texts().containsKey(reader.language()) ? reader.language() : sheet.originalLanguage();
        var text = sheet.texts().get(textLanguage);
        return new Alert(
                reader.name().orElse(""),
                text.title(),
                sheet.series(),
                "%d.%02d".formatted(sheet.counter(), sheet.year() % 100),
                text.summary(),
                text.points(),
                sheet.subjects().stream().map(Sheet.Subject::name).collect(Collectors.joining(", ")),
                wording.country(sheet.country()),
                wording.deadline(sheet.actUntil(), sheet.zone()),
                links.to("/actions/" + sheet.actionId(), reader),
                links.toLeave(reader),
                reader.language(),
                textLanguage,
                textLanguage.equals(reader.language()) ? "" : wording.languageInSentence(textLanguage));
    }

    /** The summary as its writer parted it. */
    public List<String> paragraphs() {
        return List.of(summary.strip().split("\\n\\s*\\n"));
    }
}
