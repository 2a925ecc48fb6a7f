package org.clarion.letters.answering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.clarion.access.StaffAct;
import org.clarion.access.StaffActs;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.writing.PlainText;

/** What officials answered, for staff to read: on record, like a letter. */
@ApplicationScoped
public class OfficialAnswers implements PanacheRepositoryBase<OfficialAnswer, UUID> {

    private static final int LONGEST = 10_000;
    private static final int SKIP_LOCKED = -2;

    private final StaffActs acts;

    OfficialAnswers(StaffActs acts) {
        this.acts = acts;
    }

    /** In the caller's transaction; the same answer to the same letter is kept once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Letter letter, AnswerSource source, String said, Instant now) {
        var lines = PlainText.lines(said);
        var words = lines.substring(0, Math.min(LONGEST, lines.length()));
        var fingerprint = DigestUtils.sha256(words);
        letter.answered(now);
        if (count("letterId = ?1 and fingerprint = ?2", letter.id(), fingerprint) == 0) {
            persist(new OfficialAnswer(letter, source, fingerprint, words, now));
        }
    }

    /** How many there are of an action. */
    @Transactional
    public long countOf(UUID actionId) {
        return count("actionId", actionId);
    }

    /** Those of an action, the latest first. That they were read is on record with the same commit. */
    @Transactional
    public List<OfficialAnswer> read(UUID actionId) {
        var answers = list("actionId = ?1 order by heardAt desc, id", actionId);
        if (!answers.isEmpty()) {
            acts.record(StaffAct.of("read officials' answers", actionId).on(actionId));
        }
        return answers;
    }

    /** Some of them; how many they were. */
    int forgetBefore(Instant then, int most) {
        var past = find("heardAt < ?1", then)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }
}
