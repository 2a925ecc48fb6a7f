package org.clarion.supporters.mailing;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.clarion.contracts.Sheet;

/**
 * Who reads a mail about an action.
 *
 * @param language of the mail around the sheet's own words
 * @param name empty where we know none
 * @param reads the languages they said they read, if they did
 */
record MailAddressee(String language, String name, List<String> reads, ReaderLinks links) {

    /** Whoever it may be: their links lead nowhere. */
    static MailAddressee anybody(String language, Sheet sheet, String site) {
        return new MailAddressee(
                language,
                "",
                List.of(),
                new ReaderLinks(
                        site + "/actions/" + sheet.actionId(),
                        site + "/me/preferences/",
                        site + "/me/leave/",
                        "",
                        "",
                        null));
    }

    /** In which language they read this sheet: that of the mail, or else another that they read, or else its original. */
    String textLanguage(Sheet sheet, Predicate<String> isTold) {
        return Stream.concat(Stream.of(language), reads.stream())
                .filter(isTold)
                .findFirst()
                .orElseGet(sheet::originalLanguage);
    }
}
