package org.clarion.letters.addressing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.clarion.contracts.Target;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.MendedAddresses;

/** What failed at officials' addresses, as figures: no person and no text is read here. */
@ApplicationScoped
class FailedAddresses {

    private final EntityManager entities;
    private final MendedAddresses mended;
    private final LettersConfig config;

    FailedAddresses(EntityManager entities, MendedAddresses mended, LettersConfig config) {
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
        return new FailedLetters(
                official.email(),
                mended.of(appeal.id(), official.targetId()).orElse(null),
                row.get("again", Number.class).intValue(),
                row.get("gone", Number.class).intValue(),
                row.get("failed", String.class),
                row.get("reason", String.class));
    }

    /** After how long writers are told though nobody decided. */
    Duration tellAfter() {
        return config.tellOfLossesAfter();
    }
}
