package org.clarion.urgentactions.staff.links;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.staff.StaffConfig;
import org.clarion.urgentactions.staff.StaffMember;

/** Links to another password or another address. */
@ApplicationScoped
public class AccountLinks implements PanacheRepositoryBase<AccountLink, UUID> {

    private static final int MOST_AN_HOUR = 5;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(7);

    private final AccountMails mails;
    private final StaffConfig config;
    private final Clock clock;

    AccountLinks(AccountMails mails, StaffConfig config, Clock clock) {
        this.mails = mails;
        this.config = config;
        this.clock = clock;
    }

    /** By mail to this address; false if this account has been sent as many of the kind as one may in an hour. */
    @Transactional
    public boolean mail(AccountLink.Kind kind, StaffMember member, String address) {
        var now = clock.instant();
        delete("madeAt < ?1", now.minus(KEPT));
        if (count("member = ?1 and kind = ?2 and madeAt > ?3", member.name(), kind, now.minus(HOUR)) >= MOST_AN_HOUR) {
            return false;
        }
        var link = new AccountLink(kind, member.name(), address, now, now.plus(config.link()));
        persist(link);
        mails.add(
                AccountMail.Kind.of(kind), link.id(), address, member.profile().language());
        return true;
    }

    /** What it leads to, if it still does. */
    @Transactional
    public Optional<AccountLink> open(AccountLink.Kind kind, UUID id) {
        return findByIdOptional(id).filter(link -> link.opens(kind, clock.instant()));
    }

    /** Uses it up, and with it every other of the kind that this account was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AccountLink> use(AccountLink.Kind kind, UUID id) {
        var now = clock.instant();
        var found = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(link -> link.opens(kind, now));
        found.ifPresent(used -> list("member = ?1 and kind = ?2 and usedAt is null", used.member(), kind)
                .forEach(link -> link.use(now)));
        return found;
    }

    /** None that this account was sent opens any more: somebody else may have asked for it by the old password or address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(String member) {
        var now = clock.instant();
        list("member = ?1 and usedAt is null", member).forEach(link -> link.use(now));
    }
}
