package org.clarion.letters.reviewing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.Manuscript;

/** Decides whether a confirmed letter waits for somebody to read it. */
@ApplicationScoped
public class Holding {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final int NEARLY_THE_SAMPLE = 6;

    private final ReviewChoices choices;
    private final HeldTexts texts;
    private final Letters letters;
    private final LettersConfig.Review config;

    Holding(ReviewChoices choices, HeldTexts texts, Letters letters, LettersConfig config) {
        this.choices = choices;
        this.texts = texts;
        this.letters = letters;
        this.config = config.review();
    }

    /** In the transaction of the confirmation, after its letters were queued. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdIfNeeded(Manuscript manuscript, Appeal appeal, Instant now) {
        var reasons = reasons(manuscript, appeal, now);
        if (!reasons.isEmpty()) {
            texts.persist(new HeldText(manuscript.id(), manuscript.actionId(), reasons, now));
            letters.of(manuscript).forEach(Letter::holdForReview);
        }
    }

    private Set<HoldReason> reasons(Manuscript manuscript, Appeal appeal, Instant now) {
        var choice = choices.of(appeal.id());
        if (choice == ReviewChoice.NONE) {
            return Set.of();
        }
        var words = String.join("\n", manuscript.subject().orElse(""), manuscript.text(), manuscript.name());
        var reasons = EnumSet.noneOf(HoldReason.class);
        reasons.addAll(HoldingRules.of(words, manuscript.letterLanguage()));
        if (isOneOfMany(manuscript, appeal)) {
            reasons.add(HoldReason.ALIKE);
        }
        if (manuscript.network() != null && texts.fromNetwork(manuscript, now.minus(HOUR)) >= config.fromOneNetwork()) {
            reasons.add(HoldReason.NETWORK);
        }
        if (choice == ReviewChoice.ALL) {
            reasons.add(HoldReason.EVERY_LETTER);
        }
        return reasons;
    }

    /** The sample is offered to everybody: who sends it is like the others, and may be. */
    private boolean isOneOfMany(Manuscript manuscript, Appeal appeal) {
        var like = manuscript.likeness();
        return like != null
                && appeal.sheet().texts().values().stream()
                        .noneMatch(text -> Likeness.apart(like, Likeness.of(text.sampleLetter())) <= NEARLY_THE_SAMPLE)
                && texts.alike(manuscript) >= config.alike();
    }
}
