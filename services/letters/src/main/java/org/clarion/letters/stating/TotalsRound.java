package org.clarion.letters.stating;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.sending.MendedAddresses;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.jspecify.annotations.Nullable;

/** A round of letters before it is signed: to whom, how, and how each would read. */
@RequestScoped
class TotalsRound {

    /** One official of the action. */
    public record Candidate(UUID id, String name, @Nullable String mailbox, String way, TotalsSheet sheet) {}

    /** One letter that was signed before. */
    public record Signed(TotalsLetter letter, String to) {}

    private final MendedAddresses addresses;
    private final TotalsWriting writing;
    private final TotalsLetters letters;
    private final Reader reader;
    private final Clock clock;

    TotalsRound(MendedAddresses addresses, TotalsWriting writing, TotalsLetters letters, Reader reader, Clock clock) {
        this.addresses = addresses;
        this.writing = writing;
        this.letters = letters;
        this.reader = reader;
        this.clock = clock;
    }

    List<Candidate> candidates(Appeal appeal, TotalsFigures figures, TotalsForm form, TotalsSignature signature) {
        return appeal.targets().stream()
                .map(target -> candidate(TotalsAddressee.of(appeal, target), target, figures, form, signature))
                .toList();
    }

    private Candidate candidate(
            TotalsAddressee to, Target target, TotalsFigures figures, TotalsForm form, TotalsSignature signature) {
        var mailbox = addresses.mailbox(to.appeal().id(), target).orElse(null);
        var day = to.appeal().day(clock.instant());
        return new Candidate(
                target.targetId(),
                target.in(reader.language()).name(),
                mailbox,
                form.way(target.targetId(), mailbox != null),
                writing.write(to, figures, signature, day));
    }

    /** Everybody who gets one by this form. */
    List<TotalsAddressee> chosen(Appeal appeal, TotalsForm form) {
        var chosen = new ArrayList<TotalsAddressee>();
        for (var target : appeal.targets()) {
            var to = TotalsAddressee.of(appeal, target);
            var mailbox = addresses.mailbox(appeal.id(), target);
            switch (form.way(target.targetId(), mailbox.isPresent())) {
                case "MAIL" -> chosen.add(mailbox.map(to::at).orElse(to));
                case "PAPER" -> chosen.add(to);
                default -> {} // this one is left out
            }
        }
        if (form.peopleLanguage() != LetterLanguage.OTHER) {
            chosen.add(TotalsAddressee.people(appeal, form.peopleLanguage()));
        }
        return chosen;
    }

    List<Choice> languages() {
        return Stream.of(LetterLanguage.values())
                .filter(language -> language != LetterLanguage.OTHER)
                .map(language -> new Choice(language.tag(), reader.language(language.tag())))
                .toList();
    }

    List<Signed> signed(Appeal appeal) {
        return letters.of(appeal.id()).stream()
                .map(letter -> new Signed(letter, nameOf(letter, appeal)))
                .toList();
    }

    private String nameOf(TotalsLetter letter, Appeal appeal) {
        return letter.targetId().isEmpty()
                ? reader.words(TotalsWords.class).people()
                : letter.targetId()
                        .flatMap(appeal::target)
                        .map(target -> target.in(reader.language()).name())
                        .orElse("–");
    }
}
