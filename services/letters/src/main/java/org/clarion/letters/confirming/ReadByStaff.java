package org.clarion.letters.confirming;

import java.util.Optional;
import org.clarion.letters.reviewing.GiveBackReason;
import org.clarion.letters.reviewing.HeldText;
import org.clarion.letters.reviewing.HoldState;
import org.clarion.letters.writing.LetterDraft;
import org.jspecify.annotations.Nullable;

/**
 * What staff did with a letter before it went, as its writer sees it.
 *
 * @param waits somebody is to read it first
 * @param shortened words were taken out: what went stands beside
 * @param why it was given back, if it was
 * @param words what staff wrote to the writer
 * @param draft the writer's text, to be mended or looked at
 */
record ReadByStaff(
        boolean waits, boolean shortened, @Nullable GiveBackReason why, String words, LetterDraft draft) {

    static ReadByStaff of(OpenedManuscript opened, Optional<HeldText> held) {
        var givenBack = held.filter(one -> one.state() == HoldState.GIVEN_BACK);
        return new ReadByStaff(
                opened.inReview(),
                opened.manuscript().redacted(),
                givenBack.flatMap(HeldText::why).orElse(null),
                givenBack.map(HeldText::words).orElse(""),
                opened.draft());
    }
}
