package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.SheetKind;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/**
 * Keeps back what its reader chose not to get, in the moment in which it would go: so the choice holds for mail that waits
 * too. What becomes of an action that we wrote to them about, or on which they acted, they hear whatever they chose;
 * only a pause, and how often, hold for that as well. Mails about joining are about no action, and always go.
 */
@ApplicationScoped
class ChoiceGate {

    private final Supporters supporters;
    private final AlertedActions actions;
    private final ReaderBonds bonds;
    private final MailCaps caps;

    ChoiceGate(Supporters supporters, AlertedActions actions, ReaderBonds bonds, MailCaps caps) {
        this.supporters = supporters;
        this.actions = actions;
        this.bonds = bonds;
        this.caps = caps;
    }

    /** @param urgent whether staff marked its mailing as urgent: then neither the reader's pace nor the house's cap holds it back */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KeptBack> keepsBack(DueMail mail, boolean urgent, Instant now) {
        var action = mail.actionId();
        if (action == null) {
            return Optional.empty();
        }
        return supporters.findByIdOptional(mail.supporterId()).flatMap(reader -> byChoice(mail, action, reader, now)
                .or(() -> urgent
                        ? Optional.empty()
                        : caps.keepBack(mail, reader.choice().pace(), now)));
    }

    private Optional<KeptBack> byChoice(DueMail mail, UUID action, Supporter reader, Instant now) {
        if (reader.choice().equals(MailChoice.EVERYTHING)) {
            return Optional.empty();
        }
        var until = reader.choice().pausedUntil();
        if (until != null && now.isBefore(until.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            return Optional.of(KeptBack.PAUSE);
        }
        var isOver = mail.kind() == Kind.OUTCOME || mail.kind() == Kind.TOTALS;
        return (isOver ? actions.over(action) : actions.live(action))
                .filter(one -> !goesOn(mail.kind(), reader, one))
                .flatMap(one -> ChoiceOnSheet.keepsBack(reader.choice(), one, now));
    }

    private boolean goesOn(Kind kind, Supporter reader, Sheet sheet) {
        var asksToAct = kind == Kind.ALERT || kind == Kind.FOLLOW_UP || kind == Kind.DEADLINE;
        if (asksToAct && sheet.kind() != SheetKind.STOP) {
            return false;
        }
        var bond = bonds.of(reader, sheet);
        return bond.alerted() || !bond.acted().isEmpty();
    }
}
