package org.clarion.urgentactions.papers.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.clarion.urgentactions.papers.PaperKind;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it was read. What it does not say is empty or null.
 *
 * @param index "AMR 53/3649/2021", or empty
 * @param embargo until when it may not be published, as a clock on a wall shows it: of which place, a person has to say
 * @param text its paragraphs, parted by a blank line; quotes stand in it, too
 * @param links the documents it refers to, in its order
 * @param language its tag (BCP 47), or empty
 * @param country its code (ISO 3166), or empty
 * @param address where it says that it is published itself, or empty
 * @param leftOver lines that found no place in any field
 */
public record ReadDocument(
        @Nullable PaperKind kind,
        String index,
        @Nullable LocalDate date,
        @Nullable LocalDateTime embargo,
        String title,
        String text,
        List<ReadQuote> quotes,
        @Nullable ReadContact mediaContact,
        List<ReadLink> links,
        String language,
        String country,
        String address,
        List<PaperDoubt> doubts,
        List<String> leftOver) {

    public ReadDocument {
        quotes = List.copyOf(quotes);
        links = List.copyOf(links);
        doubts = List.copyOf(doubts);
        leftOver = List.copyOf(leftOver);
    }

    /** What somebody said: speaker and office may be empty. */
    public record ReadQuote(String speaker, String office, String words) {}

    /** Whom the media can ask, as written; each part may be empty. */
    public record ReadContact(String name, String phone, String email) {}

    /** A document it refers to. */
    public record ReadLink(
            @Nullable PaperKind kind, @Nullable LocalDate date, String title, String address) {}
}
