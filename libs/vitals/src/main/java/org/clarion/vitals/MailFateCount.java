package org.clarion.vitals;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.clarion.vitals.DueMailCount.Due;

/** Counts what is due among entities that carry the fate of their mail. To be called inside a transaction. */
public final class MailFateCount {

    /** What was never tried may take its turn: many mails go out one after the other. */
    private static final Duration A_TURN = Duration.ofHours(1);

    private MailFateCount() {}

    /**
     * @param entity by its name in Hibernate
     * @param fate the attribute that is the fate of its mail
     * @param made the attribute that says since when there is the mail
     */
    public static Due of(EntityManager database, String entity, String fate, String made, Instant now) {
        return of(database, entity, fate, made, "1 = 1", now);
    }

    /**
     * The same of those of which more holds.
     *
     * @param counted a condition of Hibernate's on {@code one}, which may speak of {@code :now}: what somebody holds on purpose is not late
     */
    public static Due of(EntityManager database, String entity, String fate, String made, String counted, Instant now) {
        var question = """
                select count(one), min(case when one.FATE.attempts > 0 and one.FATE.state = DUE then one.MADE
                                            when one.FATE.dueAt < :longAgo then one.FATE.dueAt end)
                from ENTITY one
                where one.FATE.state in (DUE, CLAIMED) and (one.FATE.dueAt <= :now or one.FATE.attempts > 0)
                    and COUNTED""";
        return database.createQuery(
                        question.replace("FATE", fate)
                                .replace("MADE", made)
                                .replace("ENTITY", entity)
                                .replace("COUNTED", counted),
                        Due.class)
                .setParameter("now", now)
                .setParameter("longAgo", now.minus(A_TURN))
                .getSingleResult();
    }
}
