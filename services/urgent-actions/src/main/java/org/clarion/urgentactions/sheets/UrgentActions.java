package org.clarion.urgentactions.sheets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.turns.NamedLocks;
import org.clarion.urgentactions.sheets.UrgentAction.Stage;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UrgentActions implements PanacheRepositoryBase<UrgentAction, UUID> {

    private static final int MOST_OF_A_NUMBER = 20;
    private static final int MOST_CALLED = 200;

    /** What is left of accents when letters are taken apart. */
    private static final String ACCENTS = "[\\u0300-\\u036f]";

    private final NamedLocks locks;

    UrgentActions(NamedLocks locks) {
        this.locks = locks;
    }

    /** Locked until the deed is done: two people who press at once are answered one after the other. */
    Optional<UrgentAction> forDeed(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Two who keep a new action under one id come one after the other: the second finds what the first kept. */
    void oneAtATime(UUID id) {
        locks.hold("action", id);
    }

    List<UrgentAction> drafts() {
        return list("stage = ?1 order by changedAt desc", Stage.DRAFT);
    }

    List<UrgentAction> live() {
        return list("stage = ?1 order by endsAt, launchedAt", Stage.LIVE);
    }

    List<UrgentAction> withdrawn() {
        return list("stage = ?1 order by changedAt desc", Stage.WITHDRAWN);
    }

    List<UrgentAction> ended(int most) {
        return find("stage = ?1 order by endedAt desc", Stage.ENDED)
                .range(0, most - 1)
                .list();
    }

    List<UrgentAction> ended(EndedSearch search, int skipped, int most) {
        var sql = "select urgent_action.* " + found(search) + " order by " + search.orderInSql()
                + ", urgent_action.ended_at desc, id";
        var query = asked(getEntityManager().unwrap(Session.class).createNativeQuery(sql, UrgentAction.class), search);
        if (sql.contains(":language")) {
            query.setParameter("language", search.language());
        }
        return query.setFirstResult(skipped).setMaxResults(most).getResultList();
    }

    long howManyEnded(EndedSearch search) {
        var sql = "select count(*) " + found(search);
        return asked(getEntityManager().unwrap(Session.class).createNativeQuery(sql, Long.class), search)
                .getSingleResult();
    }

    private static String found(EndedSearch search) {
        var sql = new StringBuilder("""
                from urgent_action left join action_totals on action_totals.action_id = urgent_action.id
                where stage = 'ENDED'
                """);
        for (int i = 0; i < search.words().size(); i++) {
            sql.append("""
                     and (strpos(regexp_replace(lower(normalize(concat_ws(' ',
                              cast(jsonb_path_query_array(draft, '$.texts.*.title') as text),
                              cast(jsonb_path_query_array(draft, '$.subjects[*].name') as text),
                              (draft ->> 'counter') || '.' || lpad(cast(cast(draft ->> 'year' as integer) % 100 as text), 2, '0')
                          ), NFD)), :marks, '', 'g'), :word{i}) > 0 or draft ->> 'country' in (:countries{i}))
                    """.replace("{i}", String.valueOf(i)));
        }
        return sql.toString();
    }

    private static <T> NativeQuery<T> asked(NativeQuery<T> query, EndedSearch search) {
        for (int i = 0; i < search.words().size(); i++) {
            var word = search.words().get(i);
            query.setParameter("word" + i, word.word()).setParameterList("countries" + i, word.countries());
        }
        return search.words().isEmpty() ? query : query.setParameter("marks", ACCENTS);
    }

    /** In order of their ids, and unchanged until this transaction ends. */
    List<UrgentAction> launchedAfter(UUID id, int most) {
        return find("launchedAt is not null and id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, most - 1)
                .list();
    }

    /** Every other action with this number, the newest first. */
    List<UrgentAction> numbered(int counter, int year, UUID but) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select * from urgent_action where draft @> jsonb_build_object('counter', :counter, 'year', :year)"
                                + " and id <> :but order by changed_at desc",
                        UrgentAction.class)
                .setParameter("counter", counter)
                .setParameter("year", year)
                .setParameter("but", but)
                .setMaxResults(MOST_OF_A_NUMBER)
                .getResultList();
    }

    /** The same with every sheet of its case, for deeds that may change those too; in the order in which all deeds hold them. */
    Optional<UrgentAction> forDeedWithItsCase(UUID id) {
        caseOf(id).ifPresent(this::forDeedOf);
        return forDeed(id);
    }

    /** The case of an action, read without the action itself: it is locked after its case. */
    private Optional<UUID> caseOf(UUID id) {
        return getEntityManager()
                .createQuery("select caseId from UrgentAction where id = :id and caseId is not null", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** The launched sheets of a case. */
    List<UrgentAction> ofCase(UUID caseId) {
        return list("caseId = ?1", caseId);
    }

    /** The same, locked until the deed is done, in an order in which two deeds never wait for each other. */
    List<UrgentAction> forDeedOf(UUID caseId) {
        return find("caseId = ?1 order by id", caseId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The cases of sheets to which this leads: an AI Index in any spelling, or an address with an index or an id in it. */
    List<UUID> casesLinkedBy(@Nullable String previous) {
        if (previous == null || previous.isBlank()) {
            return List.of();
        }
        var sql = """
                select distinct case_id from urgent_action
                where case_id is not null
                  and (strpos(regexp_replace(lower(:link), '[^a-z0-9]', '', 'g'), replace(cast(id as text), '-', '')) > 0
                    or draft ->> 'aiIndex' <> ''
                       and strpos(regexp_replace(lower(:link), '[^a-z0-9]', '', 'g'),
                                  regexp_replace(lower(draft ->> 'aiIndex'), '[^a-z0-9]', '', 'g')) > 0)
                limit :most""";
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, UUID.class)
                .setParameter("link", previous)
                .setParameter("most", MOST_OF_A_NUMBER)
                .getResultList();
    }

    List<UUID> called(String word) {
        var sql = """
                select id from urgent_action
                where strpos(lower(cast(jsonb_path_query_array(draft, '$.texts.*.title') as text)), lower(:word)) > 0
                   or strpos((draft ->> 'counter') || '.' || lpad(cast(cast(draft ->> 'year' as integer) % 100 as text), 2, '0'), :word) > 0
                order by changed_at desc limit :most""";
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, UUID.class)
                .setParameter("word", word)
                .setParameter("most", MOST_CALLED)
                .getResultList();
    }
}
