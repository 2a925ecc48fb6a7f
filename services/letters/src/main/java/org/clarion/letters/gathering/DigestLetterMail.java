package org.clarion.letters.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.letters.printing.Printer;
import org.clarion.letters.sending.DigestAddresses;
import org.clarion.letters.sending.DigestLetter;
import org.clarion.letters.writing.DigestWords;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.mail.Address;
import org.clarion.mail.Attachment;
import org.clarion.mail.Mail;
import org.clarion.pages.Organisation;
import org.clarion.setting.Paper;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Letters of a day as one mail: each whole, one after another, and all of them in a file where staff want that. */
@ApplicationScoped
class DigestLetterMail {

    private static final Logger LOG = Logger.getLogger(DigestLetterMail.class);
    private static final String LINE = "\n\n" + "-".repeat(40) + "\n";

    private final ReturnAddresses returns;
    private final DigestAddresses addresses;
    private final Printer printer;
    private final Organisation organisation;
    private final String address;

    DigestLetterMail(
            ReturnAddresses returns,
            DigestAddresses addresses,
            Printer printer,
            Organisation organisation,
            @ConfigProperty(name = "clarion.address") String address) {
        this.returns = returns;
        this.addresses = addresses;
        this.printer = printer;
        this.organisation = organisation;
        this.address = address;
    }

    /** Answers to the mail as a whole come to Clarion; under each letter stands where its own answer goes. */
    Mail of(UUID digest, String to, List<DigestLetter> inside) {
        var first = inside.getFirst();
        var target = first.appeal().target(first.letter().target().targetId()).orElseThrow();
        var words = DigestWords.in(LetterLanguage.of(first.appeal().readBestBy(target)));
        var comesBack = returns.of(digest).orElse(null);
        var mail = new Mail(
                new Address(to),
                comesBack,
                organisation.getName(),
                words.subject(inside.size(), titles(inside, words.language())),
                text(inside, words),
                null,
                null,
                addresses.isPacked(to) ? pack(inside, words) : List.of());
        var told = words.language() == LetterLanguage.OTHER
                ? mail
                : mail.in(words.language().tag());
        return comesBack == null ? told : told.bouncingTo(comesBack);
    }

    private static String titles(List<DigestLetter> inside, LetterLanguage language) {
        return inside.stream()
                .map(one -> one.appeal().in(language.tag()).title())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String text(List<DigestLetter> inside, DigestWords words) {
        var letters = new StringBuilder(words.lead(inside.size(), address));
        for (int at = 0; at < inside.size(); at++) {
            var one = inside.get(at);
            letters.append(LINE)
                    .append(words.number(at + 1, inside.size()))
                    .append("\n\n")
                    .append(one.letter().asMail());
            if (!one.answers().isEmpty()) {
                letters.append("\n\n").append(words.answers(one.answers()));
            }
        }
        return letters.append("\n").toString();
    }

    /** The text holds every letter; a file that cannot be set, or a letter our fonts lack signs for, keeps none from going. */
    private List<Attachment> pack(List<DigestLetter> inside, DigestWords words) {
        try {
            var printable = inside.stream()
                    .map(one -> one.letter().from(List.of(), one.answers()))
                    .filter(letter -> printer.unprintable(List.of(letter)).isEmpty())
                    .toList();
            return printable.isEmpty() ? List.of() : List.of(file(printable, inside.getFirst(), words));
        } catch (RuntimeException failed) {
            LOG.errorf(
                    "A file of letters could not be set: %s", failed.getClass().getName());
            return List.of();
        }
    }

    private Attachment file(List<FinishedLetter> letters, DigestLetter first, DigestWords words) {
        var paper = Paper.in(first.appeal().countryOf(first.letter().target()));
        return new Attachment(words.fileName(letters.size()), "application/pdf", printer.print(letters, paper));
    }
}
