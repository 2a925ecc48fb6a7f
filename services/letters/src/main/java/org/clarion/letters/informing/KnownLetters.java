package org.clarion.letters.informing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.appeals.Appeals;
import org.clarion.letters.reviewing.HeldText;
import org.clarion.letters.reviewing.HeldTexts;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.Manuscripts;
import org.jspecify.annotations.Nullable;

/** What a mail to a writer is written from. */
@ApplicationScoped
class KnownLetters {

    /**
     * A manuscript with its letters and its action.
     *
     * @param held what staff decided on it, if it was held
     */
    record Known(
            Manuscript writer,
            List<Letter> letters,
            Appeal appeal,
            @Nullable HeldText held) {

        boolean anyArrived() {
            return letters.stream().anyMatch(Letter::mayBeAnswered);
        }
    }

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final Appeals appeals;
    private final HeldTexts texts;

    KnownLetters(Manuscripts manuscripts, Letters letters, Appeals appeals, HeldTexts texts) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.appeals = appeals;
        this.texts = texts;
    }

    Optional<Known> of(UUID manuscriptId) {
        return manuscripts.findByIdOptional(manuscriptId).flatMap(writer -> appeals.of(
                        writer.actionId(), writer.country())
                .map(appeal -> new Known(
                        writer,
                        letters.of(writer),
                        appeal,
                        texts.of(manuscriptId).orElse(null))));
    }
}
