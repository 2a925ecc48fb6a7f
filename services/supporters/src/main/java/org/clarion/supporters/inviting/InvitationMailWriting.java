package org.clarion.supporters.inviting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Wording;
import org.clarion.pages.mails.HouseMail;
import org.clarion.supporters.organisations.PartnerOrganisations;
import org.clarion.supporters.organisations.contacts.OrganisationContact;
import org.clarion.supporters.organisations.contacts.OrganisationContacts;
import org.clarion.supporters.people.Links;
import org.clarion.supporters.statements.OrganisationSignatures;
import org.clarion.supporters.statements.PersonSignatures;
import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.SignedBelow;
import org.clarion.supporters.statements.StatementCounts;
import org.clarion.supporters.statements.StatementReading;

/** The mails to those who are invited and to all who signed, in both their parts. */
@ApplicationScoped
class InvitationMailWriting {

    private final OrganisationInvitations invitations;
    private final PartnerOrganisations organisations;
    private final OrganisationContacts contacts;
    private final OrganisationSignatures organisationSignatures;
    private final PersonSignatures personSignatures;
    private final StatementReading statements;
    private final SignedBelow below;
    private final Links links;
    private final HouseMail house;

    InvitationMailWriting(
            OrganisationInvitations invitations,
            PartnerOrganisations organisations,
            OrganisationContacts contacts,
            OrganisationSignatures organisationSignatures,
            PersonSignatures personSignatures,
            StatementReading statements,
            SignedBelow below,
            Links links,
            HouseMail house) {
        this.invitations = invitations;
        this.organisations = organisations;
        this.contacts = contacts;
        this.organisationSignatures = organisationSignatures;
        this.personSignatures = personSignatures;
        this.statements = statements;
        this.below = below;
        this.links = links;
        this.house = house;
    }

    /**
     * An invitation as its mail says it.
     *
     * @param until the last moment to sign, in the reader's words; empty where nobody said one
     */
    record InvitationLetter(
            String subject, String name, String organisation, ReadStatement statement, String until, String link) {}

    /** The result as its mail says it. */
    record ResultLetter(String subject, ReadStatement statement, StatementCounts counts, String link) {}

    /** Empty where whom it was for is forgotten, or what it was for is over. */
    Optional<Mail> write(InvitationMail mail) {
        return mail.kind().isResult() ? result(mail) : invitation(mail);
    }

    private Optional<Mail> invitation(InvitationMail mail) {
        var invitation =
                mail.invitationId().flatMap(invitations::findByIdOptional).filter(OrganisationInvitation::isWaiting);
        var contact = mail.contactId().flatMap(contacts::findByIdOptional);
        return invitation.flatMap(one -> contact.flatMap(to -> statements
                .published(one.statementId(), to.language())
                .filter(ReadStatement::open)
                .flatMap(read -> invitation(mail, one.organisationId(), to, read))));
    }

    private Optional<Mail> invitation(
            InvitationMail mail, UUID organisation, OrganisationContact to, ReadStatement read) {
        var language = to.language();
        var name = organisations
                .current(organisation)
                .map(one -> one.name(language))
                .orElse("");
        var words = Bundles.of(InvitingWords.class, language);
        var subject = mail.kind() == InvitationMailKind.REMINDER
                ? words.mailReminderSubject(read.title())
                : words.mailSubject(read.title());
        var path = links.pathToInvitation(mail.id());
        var letter = new InvitationLetter(
                subject,
                to.name(),
                name,
                read,
                read.statement().closesAt().map(at -> until(at, language)).orElse(""),
                links.inMail(path, language));
        return to.address()
                .map(address -> house.write(
                                address,
                                language,
                                subject,
                                Texts.invitation(letter, language),
                                Pages.invitation(letter, language))
                        .known(mail.id()))
                .map(written -> house.ofList(written, "invitations", words.listName(), "invitation", null))
                .map(written -> written.unsubscribedAt(links.oneClickAgainstInvitations(mail.id())));
    }

    private static String until(Instant at, String language) {
        return Wording.in(Locale.of(language)).instant(at);
    }

    private Optional<Mail> result(InvitationMail mail) {
        var signature = mail.signatureId().orElseThrow();
        return mail.kind() == InvitationMailKind.RESULT_PERSON
                ? personSignatures.findByIdOptional(signature).flatMap(one -> one.address()
                        .flatMap(to -> result(mail, to, one.language())))
                : organisationSignatures.findByIdOptional(signature).flatMap(one -> one.signerAddress()
                        .flatMap(to -> result(mail, to, one.language())));
    }

    private Optional<Mail> result(InvitationMail mail, Address to, String language) {
        return statements.published(mail.statementId(), language).map(read -> {
            var subject = Bundles.of(InvitingWords.class, language).resultSubject(read.title());
            var letter = new ResultLetter(
                    subject, read, below.counts(read.statement()), links.inMail(read.path(), language));
            return house.write(to, language, subject, Texts.result(letter, language), Pages.result(letter, language))
                    .known(mail.id());
        });
    }

    /** For mail programs that show text. */
    @CheckedTemplate(basePath = "inviting/text")
    static final class Texts {
        static native TemplateInstance invitation(InvitationLetter letter, String language);

        static native TemplateInstance result(ResultLetter letter, String language);

        private Texts() {}
    }

    /** The same for mail programs that show pages. */
    @CheckedTemplate(basePath = "inviting/page")
    static final class Pages {
        static native TemplateInstance invitation(InvitationLetter letter, String language);

        static native TemplateInstance result(ResultLetter letter, String language);

        private Pages() {}
    }
}
