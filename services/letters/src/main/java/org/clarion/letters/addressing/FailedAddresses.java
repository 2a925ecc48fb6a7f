package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.clarion.contracts.Target;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.DigestAddresses;
import org.clarion.letters.sending.Letters;
import org.clarion.letters.sending.MendedAddresses;

/** What failed at officials' addresses, as figures: no person and no text is read here. */
@ApplicationScoped
class FailedAddresses {

    private final EntityManager entities;
    private final MendedAddresses mended;
    private final Letters letters;
    private final DigestAddresses digests;
    private final LettersConfig config;

    FailedAddresses(
            EntityManager entities,
            MendedAddresses mended,
            Letters letters,
            DigestAddresses digests,
            LettersConfig config) {
        this.letters = letters;
        this.digests = digests;
        this.entities = entities;
        this.mended = mended;
        this.config = config;
    }

    @Transactional
    FailedLetters of(Appeal appeal, Target official) {
        var row = (Tuple) entities.createNativeQuery("""
                        select count(*) filter (where manuscript_id is not null) as again,
                               count(*) filter (where manuscript_id is null) as gone,
                               (array_agg(sent_to order by finished_at desc))[1] as failed,
                               (array_agg(reason order by finished_at desc))[1] as reason
                        from letter where action_id = ?1 and target_id = ?2 and stage in ('BOUNCED', 'RETURNED')""", Tuple.class)
                .setParameter(1, appeal.id())
                .setParameter(2, official.targetId())
                .getSingleResult();
        var mailbox = mended.mailbox(appeal.id(), official).orElse(null);
        return new FailedLetters(
                official.email(),
                mended.of(appeal.id(), official.targetId()).orElse(null),
                row.get("again", Number.class).intValue(),
                row.get("gone", Number.class).intValue(),
                row.get("failed", String.class),
                row.get("reason", String.class),
                mailbox,
                mailbox != null && digests.among(List.of(mailbox)).contains(mailbox),
                mailbox != null && digests.isPacked(mailbox),
                mailbox == null ? 0 : waiting(mailbox),
                mailbox == null ? 0 : letters.blockedAt(mailbox).size());
    }

    private int waiting(String mailbox) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from letter where sent_to = ?1 and stage = 'QUEUED'", Long.class)
                        .setParameter(1, mailbox)
                        .getSingleResult())
                .intValue();
    }

    /** After how long writers are told though nobody decided. */
    Duration tellAfter() {
        return config.tellOfLossesAfter();
    }
}
