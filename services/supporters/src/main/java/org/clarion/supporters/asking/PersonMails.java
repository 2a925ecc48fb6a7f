package org.clarion.supporters.asking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.access.IpNetwork;
import org.clarion.mail.Address;
import org.clarion.mail.due.DueRows;
import org.clarion.mail.due.MailIsDue;
import org.clarion.privacy.Pseudonyms;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/** Mails to those who asked, and rate limits for asking: some a day to one address, some an hour for one client. */
@ApplicationScoped
public class PersonMails implements PanacheRepositoryBase<PersonMail, UUID> {

    private static final int SKIP_LOCKED = -2;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Supporters supporters;
    private final Pseudonyms fingerprints;
    private final NamedLocks locks;
    private final SupportersConfig config;
    private final Event<MailIsDue> due;
    private final Clock clock;

    PersonMails(
            Supporters supporters,
            Pseudonyms fingerprints,
            NamedLocks locks,
            SupportersConfig config,
            Event<MailIsDue> due,
            Clock clock) {
        this.supporters = supporters;
        this.fingerprints = fingerprints;
        this.locks = locks;
        this.config = config;
        this.due = due;
        this.clock = clock;
    }

    /**
     * Somebody asks with an address. To one that got enough today none goes, and nobody is told: the answer is the same.
     *
     * @return false if this client has asked too often
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean answer(Address address, String language, String client) {
        var asker = asker(supporters.pseudonym(address));
        var askers = askers(supporters.namesOf(address));
        var from = fingerprints.of("asks from " + IpNetwork.household(client));
        List.of(asker, from).forEach(one -> locks.hold("asking", one));
        var now = clock.instant();
        if (count("askedFrom = ?1 and madeAt > ?2", from, now.minus(AN_HOUR)) >= config.answersPerClient()) {
            return false;
        }
        if (count("asker in ?1 and madeAt > ?2", askers, now.minus(A_DAY)) < config.answersPerDay()) {
            persist(new PersonMail(PersonMail.Kind.KNOWN, asker, from, address, language, now));
            due.fire(new MailIsDue());
        }
        return true;
    }

    /** Everything of them is erased: the last mail to somebody, by which nobody is known afterwards. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void last(Address address, String language) {
        var nobody = UUID.randomUUID().toString();
        persist(new PersonMail(PersonMail.Kind.FORGOTTEN, nobody, null, address, language, clock.instant()));
        due.fire(new MailIsDue());
    }

    /** When mails of this kind were asked for to this person, as long as that is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Instant> askedBy(Collection<String> person) {
        return find("asker in ?1 and kind = ?2 order by madeAt desc", askers(person), PersonMail.Kind.KNOWN).stream()
                .map(PersonMail::madeAt)
                .toList();
    }

    /** That they asked is forgotten, and what has not gone yet does not go. */
    @Transactional(Transactional.TxType.MANDATORY)
    public long forget(Collection<String> person) {
        return delete("asker in ?1 and kind = ?2", askers(person), PersonMail.Kind.KNOWN);
    }

    /** That somebody asked matters for the limits alone. Some of it goes; how much. */
    int forgetPast(int most) {
        var past = find(
                        "madeAt < ?1 and mail.doneAt is not null",
                        clock.instant().minus(A_DAY))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }

    /** Those whose turn it is. Whoever else asks at the same time gets other rows. */
    List<PersonMail> due(Instant now, int most) {
        return DueRows.lock(getEntityManager(), PersonMail.class, "person_mail", now, most);
    }

    /** Nobody else can change it until this transaction ends. */
    Optional<PersonMail> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<String> askers(Collection<String> person) {
        return fingerprints
                .names(person.stream().map(name -> "asks: " + name).toList())
                .all();
    }

    // Of the pseudonym, so that whoever knows that alone can forget it; it reads like no address.
    private String asker(String pseudonym) {
        return fingerprints.of("asks: " + pseudonym);
    }
}
