package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.mail.due.MailFate;

/** How many mails about actions went to whom of late. */
@ApplicationScoped
class RecentMails {

    private final EntityManager entities;
    private final DueMails mails;

    RecentMails(EntityManager entities, DueMails mails) {
        this.entities = entities;
        this.mails = mails;
    }

    /** How many other mails about actions went to this person since, or are about to. */
    long othersWent(DueMail mail, Instant since) {
        return mails.count(
                """
                        supporterId = ?1 and id <> ?2 and actionId is not null
                            and ((fate.state = ?3 and fate.doneAt > ?4) or (fate.state in ?5 and writtenAt > ?4))""",
                mail.supporterId(),
                mail.id(),
                MailFate.State.SENT,
                since,
                List.of(MailFate.State.DUE, MailFate.State.CLAIMED));
    }

    /** Of these, to whom more mails about actions than so many went since, or are still to go. */
    @SuppressWarnings("unchecked")
    List<UUID> withMoreThan(int most, Collection<UUID> supporters, Instant since) {
        return entities.createNativeQuery("""
                        select supporter_id from due_mail
                        where supporter_id = any (cast(:supporters as uuid[])) and action_id is not null
                            and (mail_state in ('DUE', 'CLAIMED') or mail_state = 'SENT' and mail_done_at > :since)
                        group by supporter_id having count(*) > :most""", UUID.class)
                .setParameter(
                        "supporters",
                        supporters.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList();
    }
}
