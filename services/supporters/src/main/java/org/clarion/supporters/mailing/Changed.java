package org.clarion.supporters.mailing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clarion.contracts.Announcement;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.clarion.contracts.Sheet;

/**
 * What staff say has changed in a sheet.
 *
 * @param words empty where they say nothing
 * @param language of the words: the reader's where they are there, else the sheet's
 */
record Changed(String words, String language) {

    /** Whether people are told that it changed to what it says now. */
    static boolean isToldOf(Sheet sheet) {
        return Objects.requireNonNullElse(sheet.announce(), List.<Announcement>of()).stream()
                .anyMatch(decision -> decision.news() == News.CHANGE
                        && decision.version() == sheet.version()
                        && decision.to() != Audience.NOBODY);
    }

    static Changed in(Sheet sheet, String reader) {
        return Objects.requireNonNullElse(sheet.announce(), List.<Announcement>of()).stream()
                .filter(decision -> decision.news() == News.CHANGE)
                .flatMap(decision -> Stream.of(reader, sheet.originalLanguage())
                        .filter(decision.words()::containsKey)
                        .map(language -> new Changed(decision.words().getOrDefault(language, ""), language)))
                .findFirst()
                .orElse(new Changed("", reader));
    }
}
