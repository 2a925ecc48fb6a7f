package org.clarion.supporters.bouncing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.bounces.ReturnedMails;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.mailing.DueMails;
import org.clarion.supporters.mailing.MailOnItsWay;
import org.clarion.supporters.mailing.MailRefused;
import org.clarion.supporters.people.BouncePatience;
import org.clarion.supporters.people.BounceSeverity;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.jspecify.annotations.Nullable;

/** Notes what came back, once for each mail, and what that says of the address; of nobody is anything deleted. */
@ApplicationScoped
class NotingReturns implements ReturnedMails {

    private final DueMails mails;
    private final Supporters supporters;
    private final MailReturns returns;
    private final Instance<OtherReturns> others;
    private final BouncePatience patience;
    private final Clock clock;

    NotingReturns(
            DueMails mails,
            Supporters supporters,
            MailReturns returns,
            @Any Instance<OtherReturns> others,
            SupportersConfig config,
            Clock clock) {
        this.mails = mails;
        this.supporters = supporters;
        this.returns = returns;
        this.others = others;
        var bounces = config.bounces();
        this.patience = new BouncePatience(bounces.softFewest(), bounces.softOver(), bounces.softForgottenAfter());
        this.clock = clock;
    }

    @Override
    @Transactional
    public Heard cameBack(UUID mail, String status) {
        return mails.returned(mail)
                .map(held -> cameBack(mail, held, status))
                .orElseGet(() -> heard(others.stream().anyMatch(other -> other.cameBack(mail))));
    }

    private Heard cameBack(UUID mail, MailOnItsWay held, String status) {
        if (held.waits()) {
            return Heard.TOO_EARLY;
        }
        bounced(mail, held.supporterId(), status);
        return Heard.NOTED;
    }

    /** On holiday, or thank you: their mailbox works. Nobody reads it, and nothing of it is kept. */
    @Override
    @Transactional
    public Heard answered(UUID mail, String said) {
        return heard(mails.returned(mail).isPresent() || others.stream().anyMatch(other -> other.isKnown(mail)));
    }

    @Override
    @Transactional
    public Heard complained(UUID mail) {
        var held = mails.returned(mail);
        held.ifPresent(found -> {
            if (isNews(mail, ReturnKind.COMPLAINT, null)) {
                deed(found.supporterId()).complained(clock.instant());
            }
        });
        return heard(held.isPresent() || others.stream().anyMatch(other -> other.complained(mail)));
    }

    private static Heard heard(boolean known) {
        return known ? Heard.NOTED : Heard.UNKNOWN;
    }

    /** What a mail server did not even take says the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    void hear(@Observes MailRefused refused) {
        bounced(refused.mail(), refused.supporterId(), refused.said());
    }

    private void bounced(UUID mail, UUID supporterId, String said) {
        var kind = BounceSeverity.of(said) == BounceSeverity.HARD ? ReturnKind.HARD : ReturnKind.SOFT;
        if (isNews(mail, kind, said)) {
            deed(supporterId).mailCameBack(said, patience, clock.instant());
        }
    }

    private boolean isNews(UUID mail, ReturnKind kind, @Nullable String status) {
        if (returns.findByIdOptional(mail).isPresent()) {
            return false;
        }
        returns.persist(new MailReturn(mail, kind, status, clock.instant()));
        return true;
    }

    /** Whoever mail goes to has a row, for as long as the mail has one. */
    private Supporter deed(UUID id) {
        return supporters.forDeed(id).orElseThrow();
    }
}
