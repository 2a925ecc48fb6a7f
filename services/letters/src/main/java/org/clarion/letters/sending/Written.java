package org.clarion.letters.sending;

import java.util.UUID;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.privacy.KnownNames;

/**
 * What somebody handed in for sending.
 *
 * @param idempotencyKey the same however often the same form is posted
 * @param subject of the mail to the official; empty where the writer left it to us
 * @param address the writer's own, where the confirmation goes
 * @param names by which rows may know whoever has that address
 * @param pageLanguage the language the writer reads
 * @param repliesTo where the official's answer goes
 */
public record Written(
        UUID idempotencyKey,
        LetterDraft draft,
        String subject,
        String address,
        KnownNames names,
        String pageLanguage,
        RepliesTo repliesTo) {

    /** With answers to the writer. */
    public Written(
            UUID idempotencyKey,
            LetterDraft draft,
            String subject,
            String address,
            KnownNames names,
            String pageLanguage) {
        this(idempotencyKey, draft, subject, address, names, pageLanguage, RepliesTo.WRITER);
    }
}
