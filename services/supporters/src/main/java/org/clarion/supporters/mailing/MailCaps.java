package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.people.MailPace;
import org.clarion.turns.NamedLocks;

/**
 * How many mails about actions one person gets (frequency caps): as many as they want, and never more in a week than the house
 * sends anybody. Of what is not sent for that, nothing is sent later.
 */
@ApplicationScoped
class MailCaps {

    static final Duration WEEK = Duration.ofDays(7);

    private final RecentMails mails;
    private final NearTheCap near;
    private final NamedLocks locks;
    private final int mostAWeek;

    MailCaps(RecentMails mails, NearTheCap near, NamedLocks locks, SupportersConfig config) {
        this.mails = mails;
        this.near = near;
        this.locks = locks;
        this.mostAWeek = config.mailing().mostAWeek();
    }

    /** Because of which cap it does not go. Two that are claimed together come here one after the other. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KeptBack> keepBack(DueMail mail, MailPace pace, Instant now) {
        var nearTheCap = mostAWeek > 0 && near.includes(mail.supporterId());
        if (pace == MailPace.ANY && !nearTheCap) {
            return Optional.empty();
        }
        locks.hold("mailing", mail.supporterId()); // until the mail is written down as going
        if (pace.span()
                .filter(span -> mails.othersWent(mail, now.minus(span)) > 0)
                .isPresent()) {
            return Optional.of(KeptBack.PACE);
        }
        return nearTheCap && mails.othersWent(mail, now.minus(WEEK)) >= mostAWeek
                ? Optional.of(KeptBack.HOUSE)
                : Optional.empty();
    }
}
