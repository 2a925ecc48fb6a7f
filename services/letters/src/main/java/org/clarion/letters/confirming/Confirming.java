package org.clarion.letters.confirming;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clarion.contracts.ActEvent.SupporterActed;
import org.clarion.contracts.Target;
import org.clarion.contracts.Topic;
import org.clarion.letters.LettersConfig;
import org.clarion.letters.reviewing.Holding;
import org.clarion.letters.sending.HoldingBack;
import org.clarion.letters.sending.Letter;
import org.clarion.letters.sending.Manuscript;
import org.clarion.letters.writing.LetterDraft;
import org.clarion.mail.Address;
import org.clarion.mail.due.MailIsDue;
import org.clarion.outbox.Outbox;
import org.clarion.privacy.Pseudonyms;
import org.jspecify.annotations.Nullable;

/** What the person who holds the mail can do: look, press the button, or throw the letter away. */
@ApplicationScoped
class Confirming {

    private final Table table;
    private final Holding holding;
    private final HoldingBack holdingBack;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final LettersConfig config;
    private final Clock clock;
    private final Event<MailIsDue> due;

    Confirming(
            Table table,
            Holding holding,
            HoldingBack holdingBack,
            Outbox outbox,
            Pseudonyms pseudonyms,
            LettersConfig config,
            Clock clock,
            Event<MailIsDue> due) {
        this.table = table;
        this.holding = holding;
        this.holdingBack = holdingBack;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.config = config;
        this.clock = clock;
        this.due = due;
    }

    @Transactional
    Optional<OpenedManuscript> look(Secret secret) {
        return table.open(secret, clock.instant());
    }

    /** Only the first time is news; after the end of the action, or once all of its officials have agreed, it stays unsent. */
    @Transactional
    Optional<OpenedManuscript> confirm(Secret secret) {
        var opened = table.hold(secret, clock.instant());
        opened.filter(found -> found.appeal().open(clock.instant()) && isWanted(found))
                .ifPresent(found -> send(found.manuscript(), found));
        return opened;
    }

    /** Whether anybody whom it is for still gets letters. */
    boolean isWanted(OpenedManuscript opened) {
        return !opened.letters().stream().allMatch(holdingBack::concerns);
    }

    @Transactional
    Gathered gathered(OpenedManuscript opened) {
        return table.gathered(opened);
    }

    /** The same words for those who are still written to and got none; nothing where there is nobody, or the action is over. */
    @Transactional
    @Nullable
    LetterDraft forOthers(OpenedManuscript opened) {
        var appeal = opened.appeal();
        var written = opened.letters().stream().map(Letter::targetId).collect(Collectors.toSet());
        var left = appeal.targets(Target.Role.PRIMARY).stream()
                .map(Target::targetId)
                .filter(target -> !written.contains(target))
                .collect(Collectors.toSet());
        var draft = holdingBack.leaveOut(appeal.id(), opened.manuscript().draft(left));
        return draft.targets().isEmpty() || !appeal.open(clock.instant()) ? null : draft;
    }

    private void send(Manuscript manuscript, OpenedManuscript opened) {
        var now = clock.instant();
        if (!manuscript.confirm(now, now.plus(config.keepConfirmed()))) {
            return;
        }
        opened.letters().stream().map(Letter::sentTo).distinct().sorted().forEach(table::pace);
        opened.letters().forEach(letter -> letter.confirm(manuscript.country(), now)
                .ifPresent(event -> outbox.tell(Topic.LETTERS, event)));
        opened.letters().stream().filter(holdingBack::concerns).forEach(holdingBack::end);
        holding.holdIfNeeded(manuscript, opened.appeal(), now);
        var actor = pseudonyms.onAction(manuscript.actionId(), currentName(manuscript));
        outbox.tell(Topic.ACTS, new SupporterActed(manuscript.actionId(), actor, now));
        due.fire(new MailIsDue());
    }

    /** The row may still have a name of before. */
    private String currentName(Manuscript manuscript) {
        return Address.parse(manuscript.address())
                .map(address -> pseudonyms.of(address.normalised()))
                .orElse(manuscript.pseudonym());
    }

    /** For those who find a letter in their name that they did not write. A confirmed one is on its way already. */
    @Transactional
    boolean discard(Secret secret) {
        var opened = table.hold(secret, clock.instant())
                .filter(found -> !found.manuscript().confirmed());
        opened.ifPresent(table::discard);
        return opened.isPresent();
    }
}
