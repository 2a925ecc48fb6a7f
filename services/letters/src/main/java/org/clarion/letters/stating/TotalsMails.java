package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.MailQueue;
import org.clarion.pages.mails.HouseMail;

/** The queue of letters of totals that go to officials by mail. */
@ApplicationScoped
class TotalsMails implements MailQueue {

    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsMailText(TotalsSheet letter, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsMailPage(TotalsSheet letter, String language) implements TemplateInstance {}

    private final TotalsLetters letters;
    private final KeptTotals kept;
    private final HouseMail house;
    private final LettersConfig.Patience patience;
    private final Clock clock;

    TotalsMails(TotalsLetters letters, KeptTotals kept, HouseMail house, LettersConfig config, Clock clock) {
        this.letters = letters;
        this.kept = kept;
        this.house = house;
        this.patience = config.patience();
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<UUID> claim() {
        var now = clock.instant();
        var next = letters.due(now);
        next.ifPresent(letter -> letter.moveMail(fate -> fate.claimed(now.plus(patience.claim()))));
        return next.map(TotalsLetter::id).stream().toList();
    }

    @Override
    @Transactional
    public Optional<Mail> write(UUID claimed) {
        return letters.hold(claimed).flatMap(letter -> Address.parse(letter.sentTo())
                .flatMap(to -> kept.sheet(letter).map(sheet -> mail(to, sheet).known(claimed))));
    }

    private Mail mail(Address to, TotalsSheet letter) {
        var language = letter.language();
        return house.write(
                to,
                language,
                letter.subject(),
                new TotalsMailText(letter, language),
                new TotalsMailPage(letter, language));
    }

    /** An operator may yet allow a domain. */
    @Override
    @Transactional
    public void record(UUID claimed, MailOutcome outcome) {
        var heard =
                outcome instanceof MailOutcome.NotAllowed ? new MailOutcome.Deferred("domain not allowed") : outcome;
        letters.hold(claimed)
                .ifPresent(letter -> letter.moveMail(
                        fate -> fate.after(heard, patience.backOff(), letter.signedAt(), clock.instant())));
    }

    @Override
    public Duration look() {
        return patience.look();
    }
}
