package org.clarion.supporters.inquiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clarion.access.StaffActs;
import org.clarion.mail.Address;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/** Looks a person up and records it, in one transaction: nobody sees anything that is not on record. */
@ApplicationScoped
class Inquiring {

    private static final String NOBODY = "nobody";

    private final Supporters supporters;
    private final EntityManager entities;
    private final StaffActs acts;

    Inquiring(Supporters supporters, EntityManager entities, StaffActs acts) {
        this.supporters = supporters;
        this.entities = entities;
        this.acts = acts;
    }

    /** Empty where nobody in the network has this address; that somebody looked is recorded all the same. */
    @Transactional
    Optional<Inquired> lookUp(Address address, InquiryReason reason, String language) {
        var found = supporters.known(supporters.namesOf(address)).stream().findFirst();
        acts.record(reason.act(found.map(one -> one.id().toString()).orElse(NOBODY)));
        return found.map(one -> inquired(one, language));
    }

    private Inquired inquired(Supporter one, String language) {
        return new Inquired(
                one.stage(),
                one.askedAt(),
                one.keptUntil().orElse(null),
                one.language(),
                one.addressState(),
                mails(one, language));
    }

    private List<InquiredMail> mails(Supporter one, String language) {
        List<?> rows = entities.createNativeQuery("""
                        select m.kind, m.mail_state, m.kept_back, r.kind as came,
                               coalesce(m.mail_done_at, m.made_at) as at,
                               coalesce(r.status, m.mail_reason) as status,
                               coalesce(
                                   a.sheet #>> array['texts', cast(:language as text), 'title'],
                                   a.sheet #>> array['texts', a.sheet ->> 'originalLanguage', 'title']) as title
                        from due_mail m left join action_sheet a on a.action_id = m.action_id
                             left join mail_return r on r.mail_id = m.id
                        where m.supporter_id = :person order by 5 desc limit :most""", Tuple.class)
                .setParameter("language", language)
                .setParameter("person", one.id())
                .setParameter("most", Inquired.MOST_MAILS)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Inquiring::mail).toList();
    }

    private static InquiredMail mail(Tuple row) {
        return new InquiredMail(
                row.get("kind", String.class),
                row.get("title", String.class),
                row.get("at", Instant.class),
                row.get("mail_state", String.class),
                row.get("kept_back", String.class),
                row.get("came", String.class),
                row.get("status", String.class));
    }
}
