package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.clarion.vitals.DueMailCount;
import org.clarion.vitals.MailFateCount;

/** How much mail to supporters should have gone by now, or was tried in vain. */
@ApplicationScoped
class SupporterMailsDue implements DueMailCount {

    /** What staff hold, or have given a time, is not late. */
    private static final String NOT_HELD = """
            not exists (select 1 from ActionMailing many
                where many.actionId = one.actionId and cast(many.kind as String) = cast(one.kind as String)
                    and many.newsVersion = coalesce(one.newsVersion, 0)
                    and (many.heldAt is not null or many.beginsAt > :now))""";

    private final EntityManager database;

    SupporterMailsDue(EntityManager database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Due due(Instant now) {
        return MailFateCount.of(database, "DueMail", "fate", "madeAt", NOT_HELD, now);
    }
}
