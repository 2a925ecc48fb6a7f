package org.clarion.letters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.clarion.bounces.ReturnedMails;
import org.clarion.contracts.Topic;
import org.clarion.letters.answering.AnswerSource;
import org.clarion.letters.answering.OfficialAnswers;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.LettersInDigest;
import org.clarion.outbox.Outbox;

/** Takes back what was accepted, and tells so, in one transaction. */
@ApplicationScoped
class ComingBack implements ReturnedMails {

    private final Letters letters;
    private final LettersInDigest digests;
    private final AutomaticAnswers answers;
    private final OfficialAnswers written;
    private final Outbox outbox;
    private final Clock clock;

    ComingBack(
            Letters letters,
            LettersInDigest digests,
            AutomaticAnswers answers,
            OfficialAnswers written,
            Outbox outbox,
            Clock clock) {
        this.letters = letters;
        this.digests = digests;
        this.answers = answers;
        this.written = written;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Heard cameBack(UUID letterId, String status) {
        return letters.hold(letterId)
                .map(letter -> note(letter, status))
                .orElseGet(() -> allCameBack(digests.of(letterId), status));
    }

    /** Takes nothing back, and keeps no words of which nobody can take the writer out. */
    @Override
    @Transactional
    public Heard answered(UUID letterId, String said) {
        var letter = letters.hold(letterId);
        letter.ifPresent(found -> {
            found.autoReplied(clock.instant());
            letters.writerOf(found).ifPresent(writer -> answers.note(found, writer, said, clock.instant()));
        });
        var together = letter.isPresent() ? List.<Letter>of() : digests.of(letterId);
        together.stream()
                .filter(ComingBack::left)
                .forEach(one -> one.autoReplied(clock.instant())); // its words may repeat any of them
        return letter.isPresent() || !together.isEmpty() ? Heard.NOTED : Heard.UNKNOWN;
    }

    /** Staff read it, and the mail itself stays for them with what is attached to it. */
    @Override
    @Transactional
    public Heard wrote(UUID letterId, String said) {
        var letter = letters.hold(letterId);
        letter.ifPresent(found -> written.note(found, AnswerSource.MAILBOX, said, clock.instant()));
        var together = letter.isPresent() ? List.<Letter>of() : digests.of(letterId);
        together.stream()
                .min(Comparator.comparing(one -> !left(one)))
                .ifPresent(first -> written.note(first, AnswerSource.MAILBOX, said, clock.instant()));
        together.stream().filter(ComingBack::left).forEach(one -> one.answered(clock.instant()));
        return letter.isPresent() || !together.isEmpty() ? Heard.KEPT : Heard.UNKNOWN;
    }

    /** An official who calls a letter unwanted mail got it: what to do about that is for people. */
    @Override
    public Heard complained(UUID letterId) {
        return Heard.UNKNOWN;
    }

    /** What ended before its mail left, nobody answers. */
    private static boolean left(Letter letter) {
        return letter.stage() != LetterStage.FAILED && letter.stage() != LetterStage.BOUNCED;
    }

    /** A mail that held several takes all of them back. */
    private Heard allCameBack(List<Letter> together, String status) {
        if (together.isEmpty()) {
            return Heard.UNKNOWN;
        }
        if (together.stream().anyMatch(letter -> letter.stage() == LetterStage.QUEUED)) {
            return Heard.TOO_EARLY;
        }
        together.forEach(letter -> note(letter, status));
        return Heard.NOTED;
    }

    private Heard note(Letter letter, String status) {
        if (letter.stage() == LetterStage.QUEUED) {
            return Heard.TOO_EARLY;
        }
        letter.cameBack(status, clock.instant()).ifPresent(event -> outbox.tell(Topic.LETTERS, event));
        return Heard.NOTED;
    }
}
