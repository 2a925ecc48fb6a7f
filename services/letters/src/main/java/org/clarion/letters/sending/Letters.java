package org.clarion.letters.sending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.LetterEvent.LetterSent;
import org.clarion.contracts.Target;
import org.hibernate.Session;

/** The letters that go, went or did not go through Clarion. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {

    private final MendedAddresses addresses;

    Letters(MendedAddresses addresses) {
        this.addresses = addresses;
    }

    /** Where a letter to this official would go: as staff mended it, or as the sheet has it; empty without any mailbox. */
    public Optional<String> mailbox(UUID actionId, Target target) {
        return addresses.mailbox(actionId, target);
    }

    /** A letter of this manuscript to an official, at the address the sheet gives. */
    public void write(Manuscript manuscript, Target target, String sentTo, Instant now) {
        persist(new Letter(manuscript, target, sentTo, now));
    }

    /** As its writer sees them: one that another went for is not among them. */
    public List<Letter> of(Manuscript manuscript) {
        return allOf(manuscript).stream().filter(letter -> !letter.isReplaced()).toList();
    }

    /** With those that went once more as another. */
    List<Letter> allOf(Manuscript manuscript) {
        return list("manuscriptId = ?1 order by writtenAt, id", manuscript.id());
    }

    /** The same letter once more, to another address: queued, and handed in again. */
    public Optional<LetterSent> again(Letter lost, String address, String country, Instant now) {
        var again =
                new Letter(Objects.requireNonNull(lost.manuscriptId()), lost.actionId(), lost.targetId(), address, now);
        persist(again);
        return again.confirm(country, now);
    }

    /** Refused or come back from this official while their text is kept, and nobody else's until this transaction ends. */
    public List<Letter> lostTo(UUID actionId, UUID targetId) {
        return held(actionId, targetId, List.of(LetterStage.BOUNCED, LetterStage.RETURNED));
    }

    /** Those that still wait to go there, in the same way. */
    public List<Letter> queuedTo(UUID actionId, UUID targetId) {
        return held(actionId, targetId, List.of(LetterStage.QUEUED, LetterStage.IN_REVIEW));
    }

    /** Manuscripts with a letter that was lost before then, whose writers have not been told; nobody else's until this transaction ends. */
    public List<UUID> writersOfLosses(Instant then, int most) {
        return manuscripts("""
                select m.id from manuscript m
                where exists (select 1 from letter l where l.manuscript_id = m.id and l.stage in ('BOUNCED', 'RETURNED')
                                and l.finished_at <= :then)
                  and not exists (select 1 from writer_note n where n.manuscript_id = m.id and n.kind = 'NOT_ARRIVED')
                order by m.id limit :most for update of m skip locked""", Map.of("then", then), most);
    }

    /**
     * The same of letters that arrived, whose writers have not been asked whether a reply came: the last of them left before
     * {@code then}. One that went again late has its writer asked before everything of theirs is erased.
     *
     * @param erased whose text goes before this moment is asked about sooner
     * @param soonest what left after this is too fresh to be asked about at all
     */
    public List<UUID> writersToAsk(Instant then, Instant erased, Instant soonest, int most) {
        return manuscripts("""
                select m.id from manuscript m
                join (select l.manuscript_id, max(l.finished_at) as left_at from letter l
                      where l.stage = 'ACCEPTED' and l.answered_at is null group by l.manuscript_id) last on last.manuscript_id = m.id
                where m.replies_to = 'WRITER' and (last.left_at <= :then or m.keep_until <= :erased and last.left_at <= :soonest)
                  and not exists (select 1 from writer_note n where n.manuscript_id = m.id and n.kind = 'DID_THEY_REPLY')
                order by m.id limit :most for update of m skip locked""", Map.of("then", then, "erased", erased, "soonest", soonest), most);
    }

    private List<UUID> manuscripts(String sql, Map<String, Instant> moments, int most) {
        var query = getEntityManager().createNativeQuery(sql, UUID.class).setParameter("most", most);
        moments.forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private List<Letter> held(UUID actionId, UUID targetId, List<LetterStage> stages) {
        return find(
                        "actionId = ?1 and targetId = ?2 and stage in ?3 and manuscriptId is not null order by id",
                        actionId,
                        targetId,
                        stages)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What its writer wrote, while it is kept. */
    public Optional<Manuscript> writerOf(Letter letter) {
        return Optional.ofNullable(letter.manuscriptId())
                .map(id -> getEntityManager().find(Manuscript.class, id));
    }

    /** Those that leave, or left, in one mail, and nobody else's until this transaction ends. */
    List<Letter> inDigest(UUID digest) {
        return find("digestId = ?1 order by id", digest)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The longest waiting of those for this address that leave with no other mail, in the same way. */
    List<Letter> toGather(String address, Instant now, int most) {
        return find(
                        "sentTo = ?1 and stage = ?2 and digestId is null and dueAt <= ?3 order by confirmedAt, id",
                        address,
                        LetterStage.QUEUED,
                        now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, most - 1)
                .list();
    }

    /** Refused at this address by its server's rules, or come back for them, while their text is kept; in the same way. */
    public List<Letter> blockedAt(String address) {
        return find(
                        "sentTo = ?1 and stage in ?2 and manuscriptId is not null order by id",
                        address,
                        List.of(LetterStage.BOUNCED, LetterStage.RETURNED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .filter(letter -> LossReason.isBlock(letter.reason()))
                .toList();
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
                          and letter.digest_id is null and not pace.digest
                        order by letter.due_at, letter.id limit 1
                        for update of letter, pace skip locked""", Letter.class)
                .setParameter("now", now)
                .getResultList();
        return next.stream().map(Letter.class::cast).findFirst();
    }

    /**
     * How many letters an address may get on a day.
     *
     * @param today as it is there
     * @param tomorrow its first instant
     */
    record Quota(LocalDate today, int most, Instant tomorrow) {}

    /** The official has now got one; the next waits its time, and one too many for today waits until tomorrow. */
    void paced(String address, Pace pace, Instant now, Quota quota) {
        var row = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select due_at, day, sent from pace where address = ?1", Object[].class)
                .addScalar("due_at", Instant.class)
                .addScalar("day", LocalDate.class)
                .addScalar("sent", Integer.class)
                .setParameter(1, address)
                .getSingleResult();
        var sent = quota.today().equals(row[1]) ? (Integer) row[2] + 1 : 1;
        var steady = pace.next((Instant) row[0], now);
        var next = sent >= quota.most() && steady.isBefore(quota.tomorrow()) ? quota.tomorrow() : steady;
        getEntityManager()
                .createNativeQuery("update pace set due_at = ?2, day = ?3, sent = ?4 where address = ?1")
                .setParameter(1, address)
                .setParameter(2, next.plus(pace.jitter()))
                .setParameter(3, quota.today())
                .setParameter(4, sent)
                .executeUpdate();
    }

    /** No letter goes there before then. */
    void closedUntil(String address, Instant opening) {
        getEntityManager()
                .createNativeQuery("update pace set due_at = ?2 where address = ?1")
                .setParameter(1, address)
                .setParameter(2, opening)
                .executeUpdate();
    }
}
