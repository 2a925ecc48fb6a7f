package org.clarion.letters.stating;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.letters.LettersConfig;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailOutcome;
import org.clarion.mail.due.RowMailQueue;
import org.clarion.pages.mails.HouseMail;

/** The queue of letters of totals that go to officials by mail. */
@Singleton
class TotalsMails extends RowMailQueue<TotalsLetter> {

    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsMailText(TotalsSheet letter, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "stating", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TotalsMailPage(TotalsSheet letter, String language) implements TemplateInstance {}

    private final TotalsLetters letters;
    private final KeptTotals kept;
    private final HouseMail house;

    TotalsMails(TotalsLetters letters, KeptTotals kept, HouseMail house, LettersConfig config, Clock clock) {
        super(config.patience().forMails(), clock);
        this.letters = letters;
        this.kept = kept;
        this.house = house;
    }

    @Override
    protected List<TotalsLetter> due(Instant now) {
        return letters.due(now);
    }

    @Override
    protected Optional<TotalsLetter> hold(UUID id) {
        return letters.hold(id);
    }

    @Override
    protected Optional<Mail> write(TotalsLetter letter) {
        return orNotNeeded(letter, Address.parse(letter.sentTo()).flatMap(to -> kept.sheet(letter)
                .map(sheet -> mail(to, sheet).known(letter.id()))));
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

    @Override
    protected void note(TotalsLetter letter, MailOutcome outcome) {
        super.note(letter, outcome.mayYetBeAllowed());
    }
}
