package org.clarion.letters.channels;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.letters.writing.PostalBlock;
import org.clarion.letters.writing.UsableContacts;
import org.clarion.letters.writing.WayFields;
import org.clarion.letters.writing.WritingRoom;
import org.clarion.pages.Reader;
import org.clarion.setting.Paper;

/** What stands on the envelopes of a draft: from whom, to whom, and on which paper. */
@RequestScoped
class PostedLetters {

    private final WritingRoom room;
    private final Reader reader;

    PostedLetters(WritingRoom room, Reader reader) {
        this.room = room;
        this.reader = reader;
    }

    /** The lines as post reads them. */
    record Envelope(Target target, List<String> lines) {}

    /** To all whom paper reaches. */
    List<FinishedLetter> letters(Appeal appeal, LetterDraft draft) {
        return room.letters(appeal, draft).stream()
                .filter(letter -> UsableContacts.post(letter.target()))
                .toList();
    }

    List<Envelope> envelopes(Appeal appeal, LetterDraft draft) {
        return letters(appeal, draft).stream()
                .map(letter -> new Envelope(letter.target(), PostalBlock.envelope(letter.target(), appeal)))
                .toList();
    }

    /** Lines of the writer's own. */
    List<String> sender(LetterDraft draft, WayFields typed) {
        var address = typed.address().lines().toList();
        return Stream.concat(Stream.of(draft.name()), address.isEmpty() ? Stream.of(draft.town()) : address.stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Where the writer lives, or else by the form in which they read. */
    Paper paper(LetterDraft draft) {
        return Paper.in(
                draft.country().isEmpty() ? Locale.forLanguageTag(reader.form()).getCountry() : draft.country());
    }
}
