package org.clarion.urgentactions.staff.links;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.pages.Bundles;
import org.clarion.pages.Organisation;
import org.clarion.pages.PrivateLinks;
import org.clarion.pages.Wording;
import org.clarion.pages.mails.HouseMail;
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;

/** What mails to staff say, in their language. A link shows a page; only its button acts. */
@ApplicationScoped
class AccountMailWriting {

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountMailText(Said said, String language) implements TemplateInstance {}

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountMailPage(Said said, String language) implements TemplateInstance {}

    /**
     * @param button what the button is called
     * @param why it came, for the foot
     */
    record Said(String subject, List<String> lines, String link, String button, String why) {}

    private final StaffInvitations invitations;
    private final StaffDirectory directory;
    private final PrivateLinks links;
    private final Organisation organisation;
    private final HouseMail house;
    private final Clock clock;

    AccountMailWriting(
            StaffInvitations invitations,
            StaffDirectory directory,
            PrivateLinks links,
            Organisation organisation,
            HouseMail house,
            Clock clock) {
        this.invitations = invitations;
        this.directory = directory;
        this.links = links;
        this.organisation = organisation;
        this.house = house;
        this.clock = clock;
    }

    /** Empty where it need not go any more. */
    Optional<Mail> write(AccountMail mail) {
        return said(mail).map(said -> house.write(
                        new Address(mail.recipient()),
                        mail.language(),
                        said.subject(),
                        new AccountMailText(said, mail.language()),
                        new AccountMailPage(said, mail.language()))
                .known(mail.id()));
    }

    private Optional<Said> said(AccountMail mail) {
        var words = Bundles.of(AccountMailWords.class, mail.language());
        var name = organisation.getName();
        return switch (mail.kind()) {
            case INVITATION -> invitation(mail, words);
            case NEW_PASSWORD ->
                Optional.of(new Said(
                        words.passwordSubject(name),
                        List.of(words.passwordLead(), words.opensForAnHour()),
                        link("/desk/login/new-password/", mail),
                        words.passwordButton(),
                        words.notYou()));
            case NEW_ADDRESS ->
                Optional.of(new Said(
                        words.addressSubject(name),
                        List.of(words.addressLead(), words.opensForAnHour()),
                        link("/desk/login/address/", mail),
                        words.addressButton(),
                        words.notYou()));
            case PASSWORD_CHANGED -> notice(words.passwordChanged(name), words, mail);
            case ADDRESS_CHANGED -> notice(words.addressChanged(name), words, mail);
            case FACTOR_ON -> notice(words.factorOn(name), words, mail);
            case FACTOR_OFF -> notice(words.factorOff(name), words, mail);
        };
    }

    private Optional<Said> invitation(AccountMail mail, AccountMailWords words) {
        return invitations
                .findByIdOptional(mail.about())
                .filter(one -> one.canBeTakenUp(clock.instant()))
                .map(one -> {
                    var by = directory
                            .of(one.invitedBy())
                            .map(StaffProfile::shownName)
                            .orElse(one.invitedBy());
                    var until = Wording.in(Locale.of(mail.language())).instant(one.expiresAt());
                    return new Said(
                            words.invitationSubject(organisation.getName()),
                            List.of(
                                    words.hello(one.invited().fullName()),
                                    words.invitationLead(by, organisation.getName()),
                                    words.invitationName(one.invited().name()),
                                    words.invitationUntil(until)),
                            link("/desk/login/invited/", mail),
                            words.invitationButton(),
                            words.invitationWhy());
                });
    }

    /** Something changed; whoever did not do it must hear so. */
    private Optional<Said> notice(String what, AccountMailWords words, AccountMail mail) {
        return Optional.of(new Said(
                what,
                List.of(what + ".", words.ifNotYou()),
                organisation.getSite() + "/desk/account?lang=" + mail.language(),
                words.noticeButton(),
                words.noticeWhy()));
    }

    private String link(String path, AccountMail mail) {
        return organisation.getSite() + path + links.token(mail.about()) + "?lang=" + mail.language();
    }
}
