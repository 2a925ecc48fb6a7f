package org.clarion.supporters.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.SheetKind;
import org.clarion.supporters.people.MailChoice;
import org.clarion.supporters.people.Supporter;
import org.clarion.supporters.people.Supporters;

/**
 * Keeps back what its reader chose not to get, in the moment in which it would go: so the choice holds for mail that waits
 * too. What becomes of an action that we wrote to them about, or on which they acted, and all of a case that they follow, they
 * hear whatever they chose;
 * only a pause, and how often, hold for that as well. Mails about joining are about no action, and no choice keeps them back.
 */
@ApplicationScoped
class ChoiceGate {

    private final Supporters supporters;
    private final MailedSheets actions;
    private final ReaderBonds bonds;
    private final MailAddressees addressees;
    private final MailCaps caps;

    ChoiceGate(
            Supporters supporters, MailedSheets actions, ReaderBonds bonds, MailAddressees addressees, MailCaps caps) {
        this.addressees = addressees;
        this.supporters = supporters;
        this.actions = actions;
        this.bonds = bonds;
        this.caps = caps;
    }

    /** @param urgent whether staff marked its mailing as urgent: then neither the reader's pace nor the house's cap holds it back */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<KeptBack> keepsBack(DueMail mail, boolean urgent, Instant now) {
        return supporters.findByIdOptional(mail.supporterId()).flatMap(reader -> AddressGate.keepsBack(
                        mail.kind(), reader)
                .or(() -> byChoice(mail, reader, urgent, now)));
    }

    private Optional<KeptBack> byChoice(DueMail mail, Supporter reader, boolean urgent, Instant now) {
        var action = mail.actionId();
        if (action == null) {
            return Optional.empty();
        }
        return paused(reader, now)
                .or(() -> about(mail.kind(), action).flatMap(sheet -> byChoice(mail.kind(), reader, sheet, now)
                        .or(() -> urgent
                                ? Optional.empty()
                                : caps.keepBack(mail, reader.choice().pace(), now))));
    }

    private static Optional<KeptBack> paused(Supporter reader, Instant now) {
        var until = reader.choice().pausedUntil();
        return until != null && now.isBefore(until.atStartOfDay(ZoneOffset.UTC).toInstant())
                ? Optional.of(KeptBack.PAUSE)
                : Optional.empty();
    }

    // Nothing where the mail is not needed any more, whatever anybody chose.
    private Optional<Sheet> about(Kind kind, UUID action) {
        return kind == Kind.OUTCOME || kind == Kind.TOTALS ? actions.over(action) : actions.live(action);
    }

    private Optional<KeptBack> byChoice(Kind kind, Supporter reader, Sheet sheet, Instant now) {
        return reader.choice().equals(MailChoice.EVERYTHING) || goesOn(kind, reader, sheet)
                ? Optional.empty()
                : ChoiceOnSheet.keepsBack(reader.choice(), sheet, now);
    }

    private boolean goesOn(Kind kind, Supporter reader, Sheet sheet) {
        if (addressees.follows(reader, sheet)) {
            return true;
        }
        var asksToAct = kind == Kind.ALERT || kind == Kind.FOLLOW_UP || kind == Kind.DEADLINE;
        if (asksToAct && sheet.kind() != SheetKind.STOP) {
            return false;
        }
        var bond = bonds.of(reader, sheet);
        return bond.alerted() || !bond.acted().isEmpty();
    }
}
