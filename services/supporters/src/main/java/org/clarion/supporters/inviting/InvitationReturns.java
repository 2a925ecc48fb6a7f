package org.clarion.supporters.inviting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.clarion.supporters.bouncing.OtherReturns;

/** Invitations that come back: their organisation shows as not reached. */
@ApplicationScoped
class InvitationReturns implements OtherReturns {

    private final InvitationMails mails;
    private final AnsweringInvitations answering;
    private final Clock clock;

    InvitationReturns(InvitationMails mails, AnsweringInvitations answering, Clock clock) {
        this.mails = mails;
        this.answering = answering;
        this.clock = clock;
    }

    @Override
    @Transactional
    public boolean cameBack(UUID mail) {
        var found = mails.hold(mail);
        found.ifPresent(one -> one.cameBack(clock.instant()));
        return found.isPresent();
    }

    /** Whoever calls a mail of ours unwanted gets no more of them. */
    @Override
    @Transactional
    public boolean complained(UUID mail) {
        var found = mails.hold(mail);
        found.ifPresent(one -> answering.noMore(one.id()));
        return found.isPresent();
    }

    @Override
    @Transactional
    public boolean isKnown(UUID mail) {
        return mails.findByIdOptional(mail).isPresent();
    }
}
