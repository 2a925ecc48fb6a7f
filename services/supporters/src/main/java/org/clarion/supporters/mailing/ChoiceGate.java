package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.MailPace;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;
import org.clarion.turns.NamedLocks;

/**
 * Keeps back what its reader chose not to get, in the moment in which it would go: so the choice holds for mail that waits
 * too. What becomes of an action that we wrote to them about, or on which they acted, they hear whatever they chose;
 * only a pause, and how often, hold for that as well. Mails about joining are about no action, and no choice keeps them back.
 */
@ApplicationScoped
class ChoiceGate {

    private final Supporters supporters;
    private final AlertedActions actions;
    private final ReaderBonds bonds;
    private final DueMails mails;
    private final NamedLocks locks;

    ChoiceGate(Supporters supporters, AlertedActions actions, ReaderBonds bonds, DueMails mails, NamedLocks locks) {
        this.supporters = supporters;
        this.actions = actions;
        this.bonds = bonds;
        this.mails = mails;
        this.locks = locks;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KeptBack> keepsBack(DueMail mail, Instant now) {
        var found = supporters.findByIdOptional(mail.supporterId());
        return found.flatMap(reader -> AddressGate.keepsBack(mail.kind(), reader))
                .or(() -> byChoice(mail, found, now));
    }

    private Optional<KeptBack> byChoice(DueMail mail, Optional<Supporter> found, Instant now) {
        var action = mail.actionId();
        if (action == null) {
            return Optional.empty();
        }
        return found.filter(reader -> !reader.choice().equals(MailChoice.EVERYTHING))
                .flatMap(reader -> keepsBack(mail, action, reader, now));
    }

    private Optional<KeptBack> keepsBack(DueMail mail, UUID action, Supporter reader, Instant now) {
        var until = reader.choice().pausedUntil();
        if (until != null && now.isBefore(until.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            return Optional.of(KeptBack.PAUSE);
        }
        var sheet = mail.kind() == Kind.OUTCOME ? actions.over(action) : actions.live(action);
        return sheet.filter(one -> !goesOn(mail.kind(), reader, one))
                .flatMap(one -> ChoiceOnSheet.keepsBack(reader.choice(), one, now))
                .or(() -> sheet.flatMap(one -> pace(mail, reader.choice().pace(), now)));
    }

    private boolean goesOn(Kind kind, Supporter reader, Sheet sheet) {
        if (kind == Kind.ALERT || kind == Kind.FOLLOW_UP) {
            return false;
        }
        var bond = bonds.of(reader, sheet);
        return bond.alerted() || !bond.acted().isEmpty();
    }

    // Held until the mail is written down as going: two that are claimed together come here one after the other.
    private Optional<KeptBack> pace(DueMail mail, MailPace pace, Instant now) {
        return pace.span()
                .filter(span -> {
                    locks.hold("mailing", mail.supporterId());
                    return mails.anotherWent(mail, now.minus(span));
                })
                .map(span -> KeptBack.PACE);
    }
}
