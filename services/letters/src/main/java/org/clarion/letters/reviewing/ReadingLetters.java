package org.clarion.letters.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.sending.Manuscript;
import org.clarion.outbox.Outbox;

/** What staff do with letters that wait for them. Reading one is an act of its own, on record before anybody sees a word. */
@ApplicationScoped
class ReadingLetters {

    /** What lies before somebody who reads. */
    record OpenedText(HeldText held, Manuscript manuscript) {}

    private final ReviewDesk desk;
    private final StaffActs acts;
    private final Outbox outbox;
    private final LettersConfig config;
    private final Clock clock;

    ReadingLetters(ReviewDesk desk, StaffActs acts, Outbox outbox, LettersConfig config, Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** Those of them that still wait. That they were read is on record with the same commit. */
    @Transactional
    List<OpenedText> read(Collection<UUID> manuscripts) {
        var opened = desk.held(manuscripts);
        opened.forEach(one -> record("read a letter", one.held()));
        return opened;
    }

    /** They go as they are; how many still waited. */
    @Transactional
    int accept(Collection<UUID> manuscripts) {
        var opened = desk.held(manuscripts);
        opened.forEach(this::accept);
        return opened.size();
    }

    /** It goes without the words that were taken out; false if it does not wait any more. */
    @Transactional
    boolean redact(UUID manuscriptId, String redacted) {
        var opened = desk.held(List.of(manuscriptId));
        opened.forEach(one -> {
            one.manuscript()
                    .redact(redacted, clock.instant().plus(config.review().keepOriginals()));
            record("took words out of a letter", one.held());
            accept(one);
        });
        return !opened.isEmpty();
    }

    /** They never leave, and their writers are told why; how many still waited. */
    @Transactional
    int giveBack(Collection<UUID> manuscripts, GiveBackReason reason, String said) {
        var opened = desk.held(manuscripts);
        opened.forEach(one -> {
            var now = clock.instant();
            one.held().giveBack(reason, said, now);
            desk.letters(one.manuscript())
                    .forEach(letter -> letter.giveBack(now).ifPresent(news -> outbox.tell(Topic.LETTERS, news)));
            desk.tellWriter(one.manuscript(), now);
            record("gave a letter back", one.held());
        });
        return opened.size();
    }

    private void accept(OpenedText one) {
        one.held().accept(clock.instant());
        desk.letters(one.manuscript()).forEach(letter -> letter.release(clock.instant()));
        record("accepted a letter", one.held());
    }

    private void record(String act, HeldText held) {
        acts.record(StaffAct.of(act, held.manuscriptId()).on(held.actionId()));
    }

    /** For the page's own check before a redaction is taken: nobody sees a word by it. */
    @Transactional
    boolean onlyTakesAway(UUID manuscriptId, String redacted) {
        return desk.held(List.of(manuscriptId)).stream()
                .allMatch(one -> Redaction.onlyTakesAway(one.manuscript().text(), redacted));
    }
}
