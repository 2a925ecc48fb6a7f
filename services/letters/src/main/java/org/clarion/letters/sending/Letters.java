package org.clarion.letters.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Target;

/** The letters that go, went or did not go through Clarion. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {

    /** A letter of this manuscript to an official, at the address the sheet gives. */
    public void write(Manuscript manuscript, Target target, String sentTo, Instant now) {
        persist(new Letter(manuscript, target, sentTo, now));
    }

    public List<Letter> of(Manuscript manuscript) {
        return list("manuscriptId = ?1 order by writtenAt, id", manuscript.id());
    }

    /** What its writer wrote, while it is kept. */
    public Optional<Manuscript> writerOf(Letter letter) {
        return Optional.ofNullable(letter.manuscriptId())
                .map(id -> getEntityManager().find(Manuscript.class, id));
    }

    /** Nobody else can change it until this transaction ends. */
    public Optional<Letter> hold(UUID letterId) {
        return findByIdOptional(letterId, LockModeType.PESSIMISTIC_WRITE);
    }

    public void forgetUnconfirmed(Manuscript manuscript) {
        delete("manuscriptId = ?1 and stage = ?2", manuscript.id(), LetterStage.WRITTEN);
    }

    /** Lets letters to this address be paced; the row is what two senders would wait for. */
    public void pace(String address) {
        getEntityManager()
                .createNativeQuery("insert into pace (address, due_at) values (?1, 'epoch') on conflict do nothing")
                .setParameter(1, address)
                .executeUpdate();
    }

    /** In order of their ids, and unchanged until this transaction ends. */
    List<Letter> confirmedAfter(UUID id, int most) {
        return find("confirmedAt is not null and id > ?1 order by id", id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .range(0, most - 1)
                .list();
    }

    /** The next letter whose turn it is, and nobody else's until this transaction ends; nor any other to its official. */
    Optional<Letter> claim(Instant now) {
        List<?> next = getEntityManager()
                .createNativeQuery("""
                        select letter.* from letter join pace on pace.address = letter.sent_to
                        where letter.stage = 'QUEUED' and letter.due_at <= :now and pace.due_at <= :now
                        order by letter.due_at, letter.id limit 1
                        for update of letter, pace skip locked""", Letter.class)
                .setParameter("now", now)
                .getResultList();
        return next.stream().map(Letter.class::cast).findFirst();
    }

    /** The official has now got one; the next waits its time. */
    void paced(String address, Pace pace, Instant now) {
        var due = (Instant) getEntityManager()
                .createNativeQuery("select due_at from pace where address = ?1", Instant.class)
                .setParameter(1, address)
                .getSingleResult();
        getEntityManager()
                .createNativeQuery("update pace set due_at = ?2 where address = ?1")
                .setParameter(1, address)
                .setParameter(2, pace.next(due, now))
                .executeUpdate();
    }
}
