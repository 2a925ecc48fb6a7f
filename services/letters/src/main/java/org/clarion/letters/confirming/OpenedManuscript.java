package org.clarion.letters.confirming;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.LetterStage;
import org.clarion.letters.sending.LossReason;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.sending.RepliesTo;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.pages.PrivateLinks;
import org.jspecify.annotations.Nullable;

/** What lies on the table when the link in the mail is opened. */
record OpenedManuscript(Manuscript manuscript, List<Letter> letters, Appeal appeal) {

    private static final Set<LetterStage> LOST = Set.of(LetterStage.BOUNCED, LetterStage.RETURNED, LetterStage.FAILED);

    LetterDraft draft() {
        return manuscript.draft(letters.stream().map(Letter::targetId).collect(Collectors.toSet()));
    }

    /** To whom each letter goes and where it is; an official who left the sheet has no name here any more. */
    List<Fate> fates(PrivateLinks links, Gathered gathered) {
        return letters.stream()
                .map(letter -> new Fate(
                        appeal.target(letter.targetId())
                                .map(target -> target.in(draft().language().tag()))
                                .map(Target::name)
                                .orElse("–"),
                        letter.stage(),
                        letter.reason(),
                        links.path(letter.id()),
                        letter.isAnswered() && (repliesHere() || letter.digest().isPresent()),
                        letter.digest().map(gathered::others).orElse(-1),
                        gathered.addresses().contains(letter.sentTo()),
                        letter.finishedAt().orElse(null)))
                .toList();
    }

    /** Whether answers come to Clarion. */
    boolean repliesHere() {
        return manuscript.repliesTo() == RepliesTo.CLARION;
    }

    /** Whether none of them arrived or can still arrive. */
    boolean lost() {
        return letters.stream().allMatch(letter -> LOST.contains(letter.stage()));
    }

    /** Whether none of them went because their officials agreed meanwhile. */
    boolean heldBack() {
        return letters.stream()
                .allMatch(letter ->
                        letter.stage() == LetterStage.FAILED && LossReason.of(letter.reason()) == LossReason.AGREED);
    }

    /** Whether an official may have answered, so that the writer can hand it on. */
    boolean mayBeAnswered() {
        return letters.stream().anyMatch(Letter::mayBeAnswered);
    }

    /** Whether somebody is to read it before it goes. */
    boolean inReview() {
        return letters.stream().anyMatch(letter -> letter.stage() == LetterStage.IN_REVIEW);
    }

    /** Whether any of them is in the totals: one that never left is not. */
    boolean counted() {
        return letters.stream().anyMatch(letter -> letter.stage() != LetterStage.FAILED);
    }

    /**
     * One letter and where it is.
     *
     * @param report where its writer says that the official answered
     * @param answeredHere the answer came to Clarion: where the writer wants that, or to a mail that held several
     * @param others how many letters left with it in one mail; -1 where it left alone
     * @param gathers whether letters to this address leave as one mail a day
     * @param at when its fate was known
     */
    record Fate(
            String name,
            LetterStage stage,
            @Nullable String reason,
            String report,
            boolean answeredHere,
            int others,
            boolean gathers,
            @Nullable Instant at) {

        public boolean mayBeAnswered() {
            return !LOST.contains(stage);
        }

        /** Whether it goes, or went, in one mail with others, to which an answer comes to Clarion. */
        public boolean together() {
            return others >= 0 || gathers && stage == LetterStage.QUEUED;
        }

        public boolean heldBack() {
            return stage == LetterStage.FAILED && why() == LossReason.AGREED;
        }

        public LossReason why() {
            return LossReason.of(reason);
        }
    }
}
