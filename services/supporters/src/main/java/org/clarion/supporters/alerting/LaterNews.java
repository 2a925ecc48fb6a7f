package org.clarion.supporters.alerting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Sheet.Status;
import org.clarion.contracts.SheetKind;
import org.clarion.supporters.SupportersConfig;
import org.clarion.supporters.actions.AlertedActions;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.mailing.LaterMails;
import org.clarion.supporters.mailings.ActionMailing;
import org.clarion.supporters.mailings.ActionMailings;
import org.clarion.supporters.mailings.MailingKind;
import org.clarion.supporters.totals.HeardTotal;
import org.clarion.supporters.totals.HeardTotals;

/**
 * What is mailed of an action without anybody asking, each once: that its deadline is near, and the totals once it is over and
 * they are final enough. When, follows from the sheet as it is.
 */
@ApplicationScoped
public class LaterNews {

    /** What ended longer ago is no news, whoever hears of it only now. */
    private static final Duration OLD = Duration.ofDays(30);

    private final AlertedActions actions;
    private final SupporterActs acts;
    private final HeardTotals totals;
    private final LaterMails mails;
    private final ActionMailings mailings;
    private final SupportersConfig.Mailing config;
    private final Clock clock;

    LaterNews(
            AlertedActions actions,
            SupporterActs acts,
            HeardTotals totals,
            LaterMails mails,
            ActionMailings mailings,
            SupportersConfig config,
            Clock clock) {
        this.actions = actions;
        this.acts = acts;
        this.totals = totals;
        this.mails = mails;
        this.mailings = mailings;
        this.config = config.mailing();
        this.clock = clock;
    }

    /** In the transaction that keeps the sheet. */
    @Transactional(Transactional.TxType.MANDATORY)
    void plan(Sheet sheet) {
        if (sheet.status() == Status.LIVE) {
            mailings.drop(sheet.actionId(), MailingKind.TOTALS);
            planDeadline(sheet);
        } else {
            mailings.drop(sheet.actionId(), MailingKind.DEADLINE);
            planTotals(sheet);
        }
    }

    /** Only where it leaves those whom we wrote to some days before we write again. */
    private void planDeadline(Sheet sheet) {
        var at = sheet.endsAt().minus(config.deadlineBefore());
        var isWorthIt = sheet.kind() != SheetKind.STOP
                && actions.alertedAt(sheet.actionId())
                        .filter(alerted -> !at.isBefore(alerted.plus(config.deadlineAfterAlert())))
                        .isPresent();
        if (isWorthIt) {
            mailings.plan(sheet.actionId(), MailingKind.DEADLINE, at);
        } else {
            mailings.drop(sheet.actionId(), MailingKind.DEADLINE);
        }
    }

    /** Of a sheet whose place another took, the mail about that one says them. */
    private void planTotals(Sheet sheet) {
        var ended = sheet.endedAt();
        if (sheet.replacedBy() == null
                && ended != null
                && ended.isAfter(clock.instant().minus(OLD))) {
            mailings.plan(sheet.actionId(), MailingKind.TOTALS, ended.plus(config.totalsAfter()));
        } else {
            mailings.drop(sheet.actionId(), MailingKind.TOTALS);
        }
    }

    /** Begins it if it is to begin now: whichever of several instances comes first. False where there is nothing to tell yet. */
    @Transactional
    public boolean begin(UUID mailing) {
        acts.recognise(); // before the row is locked: whoever hears of a sheet takes the two in this order
        var now = clock.instant();
        var due = mailings.forDeed(mailing).filter(one -> one.isDue(now)).orElse(null);
        if (due == null) {
            return false;
        }
        var people = due.kind() == MailingKind.DEADLINE ? addDeadline(due, now) : addTotals(due);
        people.ifPresent(many -> due.begin(many, now));
        return people.isPresent();
    }

    private OptionalLong addDeadline(ActionMailing due, Instant now) {
        return actions.live(due.actionId()).isPresent()
                ? OptionalLong.of(mails.addDeadline(due.actionId(), now.minus(config.deadlineAfterAlert())))
                : OptionalLong.empty();
    }

    private OptionalLong addTotals(ActionMailing due) {
        var sheet = actions.over(due.actionId());
        var known = totals.of(due.actionId()).flatMap(HeardTotal::worthTellingSince);
        return sheet.isPresent() && known.isPresent()
                ? OptionalLong.of(mails.addTotals(due.actionId(), actions.ofTheSameCase(sheet.get()), known.get()))
                : OptionalLong.empty();
    }

    /** How many it would go to, if it began now; of one that nobody plans, or of which there is nothing to tell, nobody. */
    @Transactional
    public long readersOf(ActionMailing planned) {
        var now = clock.instant();
        return switch (planned.kind()) {
            case DEADLINE ->
                mails.countDeadline(planned.actionId(), later(planned, now).minus(config.deadlineAfterAlert()));
            case TOTALS ->
                actions.over(planned.actionId())
                        .map(sheet -> mails.countTotals(
                                planned.actionId(),
                                actions.ofTheSameCase(sheet),
                                totals.of(planned.actionId())
                                        .flatMap(HeardTotal::worthTellingSince)
                                        .orElse(now)))
                        .orElse(0L);
            default -> 0;
        };
    }

    private static Instant later(ActionMailing planned, Instant now) {
        return planned.beginsAt().isAfter(now) ? planned.beginsAt() : now;
    }
}
