package org.clarion.supporters.statements.signing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.people.ConfirmationCodes;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.JointStatements;
import org.clarion.supporters.statements.OrganisationSignature;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.PersonSignature;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.SigningSeals;
import org.clarion.supporters.statements.StatementMail;
import org.clarion.supporters.statements.StatementMailKind;
import org.clarion.supporters.statements.StatementText;
import org.clarion.supporters.statements.StatementTexts;
import org.clarion.supporters.terms.Terms;
import org.jspecify.annotations.Nullable;

/** The mails about signatures, in both their parts. They name the statement and never an organisation. */
@ApplicationScoped
class StatementMailWriting {

    private final JointStatements statements;
    private final StatementTexts texts;
    private final OrganisationSignatures organisations;
    private final PersonSignatures persons;
    private final SigningSeals seals;
    private final ConfirmationCodes codes;
    private final Links links;
    private final Terms terms;
    private final HouseMail house;

    StatementMailWriting(
            JointStatements statements,
            StatementTexts texts,
            OrganisationSignatures organisations,
            PersonSignatures persons,
            SigningSeals seals,
            ConfirmationCodes codes,
            Links links,
            Terms terms,
            HouseMail house) {
        this.statements = statements;
        this.texts = texts;
        this.organisations = organisations;
        this.persons = persons;
        this.seals = seals;
        this.codes = codes;
        this.links = links;
        this.terms = terms;
        this.house = house;
    }

    /**
     * What a mail says.
     *
     * @param reason why a signature was not taken; empty in all others
     * @param code empty where the page is the only way
     * @param end what happens to who does nothing; empty where nothing is asked
     */
    record SigningMail(
            String subject,
            String lead,
            StatementText statement,
            String button,
            String link,
            String reason,
            String code,
            String end) {}

    /** Empty where whom it was for is forgotten, or what it was for is over. */
    Optional<Mail> write(StatementMail mail) {
        return mail.kind().isOfAPerson()
                ? persons.findByIdOptional(mail.signatureId()).flatMap(signature -> toPerson(mail, signature))
                : organisations
                        .findByIdOptional(mail.signatureId())
                        .flatMap(signature -> toOrganisation(mail, signature));
    }

    private Optional<Mail> toPerson(StatementMail mail, PersonSignature signature) {
        var language = signature.language();
        var link = links.inMail(links.pathToOwnSignature(signature.id()), language);
        var code = mail.kind() == StatementMailKind.PERSON ? codes.of(seals.of(signature)) : "";
        return signature.address().map(address -> mail(mail, address, language, link, null, code));
    }

    private Optional<Mail> toOrganisation(StatementMail mail, OrganisationSignature signature) {
        var language = signature.language();
        var second = mail.kind() == StatementMailKind.APPROVE;
        var path = second ? links.pathToApproval(signature.id()) : links.pathToSignature(signature.id());
        var code = mail.kind() == StatementMailKind.SIGN ? codes.of(seals.of(signature)) : "";
        var reason = mail.kind() == StatementMailKind.RETURNED
                ? signature.returnedBecause().orElse(null)
                : null;
        return (second ? signature.secondAddress() : signature.signerAddress())
                .map(address -> mail(mail, address, language, links.inMail(path, language), reason, code));
    }

    private Mail mail(
            StatementMail mail, Address to, String language, String link, @Nullable String reason, String code) {
        var words = Bundles.of(SigningWords.class, language);
        var says = new SigningMail(
                words.subject(mail.kind()),
                words.mailLead(mail.kind()),
                texts.in(statements.findById(mail.statementId()), language),
                words.mailButton(mail.kind()),
                link,
                reason == null ? "" : words.mailReason(reason),
                code,
                asks(mail.kind()) ? words.mailNotYou(terms.confirmation(language)) : "");
        return house.write(to, language, says.subject(), Texts.signing(says, language), Pages.signing(says, language))
                .known(mail.id());
    }

    private static boolean asks(StatementMailKind kind) {
        return kind == StatementMailKind.SIGN || kind == StatementMailKind.APPROVE || kind == StatementMailKind.PERSON;
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "signing/text")
    static final class Texts {
        static native TemplateInstance signing(SigningMail mail, String language);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "signing/page")
    static final class Pages {
        static native TemplateInstance signing(SigningMail mail, String language);

        private Pages() {}
    }
}
