package org.clarion.supporters.delivering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of the mails, counted from the rows themselves. */
@ApplicationScoped
class DeliveryFigures {

    private static final Duration HALF_A_YEAR = Duration.ofDays(26 * 7L);

    private final EntityManager entities;
    private final Clock clock;

    DeliveryFigures(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Of mails of all kinds, the latest week first; weeks without mail are left out. */
    @Transactional
    List<MailWeek> byWeek() {
        List<?> rows = entities.createNativeQuery("""
                        select cast(cast(date_trunc('week', m.mail_done_at at time zone 'UTC') as date) as text) as begins,
                        """ + MailTally.COLUMNS + """
                        from due_mail m left join mail_return r on r.mail_id = m.id
                        where m.mail_done_at > :since and m.mail_state in ('SENT', 'REFUSED', 'GIVEN_UP')
                        group by 1 order by 1 desc""", Tuple.class)
                .setParameter("since", clock.instant().minus(HALF_A_YEAR))
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MailWeek(LocalDate.parse(row.get("begins", String.class)), MailTally.of(row)))
                .toList();
    }

    /** The latest first, with titles in this language where there are any. */
    @Transactional
    List<MailingFate> byMailing(String language) {
        List<?> rows = entities.createNativeQuery("""
                        select a.action_id, m.kind, min(m.made_at) as began,
                               coalesce(
                                   a.sheet #>> array['texts', cast(:language as text), 'title'],
                                   a.sheet #>> array['texts', a.sheet ->> 'originalLanguage', 'title']) as title,
                               cast(a.sheet ->> 'series' as integer) as series,
                               (a.sheet ->> 'counter') || '.' || right(a.sheet ->> 'year', 2) as number,
                               count(*) filter (where m.mail_state in ('DUE', 'CLAIMED')) as waiting,
                               count(*) filter (where m.kept_back not in ('ADDRESS', 'COMPLAINT')) as unwanted,
                               count(*) filter (where m.kept_back in ('ADDRESS', 'COMPLAINT')) as unreachable,
                        """ + MailTally.COLUMNS + """
                        from due_mail m join action_sheet a on a.action_id = m.action_id
                             left join mail_return r on r.mail_id = m.id
                        group by a.action_id, m.kind, a.sheet order by 3 desc, 1, 2""", Tuple.class)
                .setParameter("language", language)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(DeliveryFigures::mailing)
                .toList();
    }

    private static MailingFate mailing(Tuple row) {
        return new MailingFate(
                row.get("action_id", UUID.class),
                row.get("title", String.class),
                row.get("series", Number.class).intValue(),
                row.get("number", String.class),
                row.get("kind", String.class),
                MailTally.of(row),
                MailTally.number(row, "waiting"),
                MailTally.number(row, "unwanted"),
                MailTally.number(row, "unreachable"));
    }

    @Transactional
    AddressConditions addresses() {
        var row = (Tuple) entities.createNativeQuery("""
                        select count(*) filter (where address_condition = 'GOOD') as good,
                               count(*) filter (where address_condition = 'SOFT_BOUNCING') as soft,
                               count(*) filter (where address_condition = 'SOFT_PAUSED') as paused,
                               count(*) filter (where address_condition = 'HARD_BOUNCED') as hard,
                               count(*) filter (where address_condition = 'COMPLAINED') as complained
                        from supporter where stage = 'CONFIRMED'""", Tuple.class).getSingleResult();
        return new AddressConditions(
                MailTally.number(row, "good"),
                MailTally.number(row, "soft"),
                MailTally.number(row, "paused"),
                MailTally.number(row, "hard"),
                MailTally.number(row, "complained"));
    }
}
