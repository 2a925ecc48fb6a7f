package org.clarion.letters.reviewing;

import java.util.List;
import java.util.UUID;
import org.clarion.letters.writing.PlainText;

/** A letter that somebody reads, as the official would: without its writer's address and town. */
public record HeldLetter(
        UUID id,
        String title,
        String number,
        List<HoldReason> reasons,
        String subject,
        String text,
        String name,
        String country,
        String language) {

    /** Paragraph by paragraph. */
    public List<String> paragraphs() {
        return PlainText.paragraphs(text);
    }
}
