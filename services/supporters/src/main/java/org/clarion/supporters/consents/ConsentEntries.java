package org.clarion.supporters.consents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ledger. */
@ApplicationScoped
class ConsentEntries implements PanacheRepositoryBase<ConsentEntry, UUID> {

    /** Everything of one person, in its order. */
    List<ConsentEntry> of(UUID person) {
        return list("supporterId = ?1 order by place", person);
    }

    Optional<ConsentEntry> last(UUID person, ConsentPurpose purpose, @Nullable UUID about) {
        return of(person).stream()
                .filter(entry -> entry.purpose() == purpose && Objects.equals(entry.about(), about))
                .reduce((earlier, later) -> later);
    }

    List<ConsentEntry> behind(long place, int most) {
        return find("place > ?1 order by place", place).page(0, most).list();
    }

    /** Where a consent stands but nothing rests on it any more: its time is over. */
    int lapse(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        insert into consent_entry (id, supporter_id, purpose, about, step, wording, source, at)
                        select gen_random_uuid(), supporter_id, purpose, about, 'LAPSED', wording, 'CLARION', :now
                        from (select distinct on (supporter_id, purpose, about) * from consent_entry
                              order by supporter_id, purpose, about, place desc) last
                        where step in ('GIVEN', 'CONFIRMED') and case purpose
                            when 'NETWORK' then not exists (
                                select from supporter one where one.id = last.supporter_id
                                    and (stage in ('WAITING', 'CONFIRMED') or join_until is not null))
                            when 'CASE' then not exists (
                                select from followed_case one
                                where one.supporter_id = last.supporter_id and one.action_id = last.about)
                            else not exists (
                                select from newsletter_wish one
                                where one.supporter_id = last.supporter_id and one.section_id = last.about)
                            end""")
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Of whom nothing stands any more, and nothing did for so long. */
    int forgetEndedBefore(Instant then) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from consent_entry where supporter_id in (
                            select supporter_id from consent_entry group by supporter_id having max(at) < :then)
                            and not exists (
                                select from supporter one where one.id = consent_entry.supporter_id and stage <> 'LEFT')""")
                .setParameter("then", then)
                .executeUpdate();
    }
}
