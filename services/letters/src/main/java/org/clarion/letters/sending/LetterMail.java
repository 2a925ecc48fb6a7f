package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clarion.bounces.ReturnAddresses;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.letters.writing.FinishedLetter;
import org.clarion.letters.writing.LetterLanguage;
import org.clarion.letters.writing.SubjectLine;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A letter as a mail: from Clarion in the writer's name, answers to the writer. */
@ApplicationScoped
class LetterMail {

    private final Manuscripts manuscripts;
    private final Letters letters;
    private final MendedAddresses addresses;
    private final ReturnAddresses returns;
    private final String address;

    LetterMail(
            Manuscripts manuscripts,
            Letters letters,
            MendedAddresses addresses,
            ReturnAddresses returns,
            @ConfigProperty(name = "clarion.address") String address) {
        this.manuscripts = manuscripts;
        this.letters = letters;
        this.addresses = addresses;
        this.returns = returns;
        this.address = address;
    }

    /** Always under the same name, should it go again; empty if the sheet no longer says where to. */
    Optional<Mail> of(Letter letter, Appeal appeal) {
        var manuscript = manuscripts.findById(letter.manuscriptId());
        var to = appeal.target(letter.targetId()).flatMap(target -> mailbox(appeal, target));
        return to.flatMap(official -> finished(letter, manuscript, appeal)
                .map(finished -> returning(
                        mail(official, finished, manuscript, letter, appeal).known(letter.id()), letter)));
    }

    /** As the sheet writes it, or where staff found that it fails: as they mended it. */
    Optional<Address> mailbox(Appeal appeal, Target target) {
        return addresses
                .of(appeal.id(), target.targetId())
                .or(() -> Optional.ofNullable(target.email()))
                .flatMap(Address::parse);
    }

    private Mail returning(Mail mail, Letter letter) {
        return returns.of(letter.id()).map(mail::bouncingTo).orElse(mail);
    }

    /** As it reads, in its official's own version. */
    Optional<FinishedLetter> finished(Letter letter, Manuscript manuscript, Appeal appeal) {
        var targets = letters.of(manuscript).stream().map(Letter::targetId).collect(Collectors.toSet());
        return FinishedLetter.all(manuscript.draft(targets), appeal, appeal.day(manuscript.writtenAt())).stream()
                .filter(finished -> finished.target().targetId().equals(letter.targetId()))
                .findFirst();
    }

    private Mail mail(Address official, FinishedLetter letter, Manuscript writer, Letter sent, Appeal appeal) {
        var subject = writer.subject().orElseGet(() -> SubjectLine.suggested(letter, appeal));
        var toWriter = writer.repliesTo() == RepliesTo.WRITER;
        var through = toWriter
                ? letter.language().sentThrough(address)
                : letter.language().answeredHere(address);
        var text = letter.asMail() + "\n\n-- \n" + through + "\n";
        // Who does not want their address seen is never answered at it, whatever else is missing.
        var replies =
                toWriter ? new Address(writer.address()) : returns.of(sent.id()).orElse(null);
        var mail = new Mail(official, replies, writer.name(), subject, text, null, null, List.of());
        return letter.language() == LetterLanguage.OTHER
                ? mail
                : mail.in(letter.language().tag());
    }
}
