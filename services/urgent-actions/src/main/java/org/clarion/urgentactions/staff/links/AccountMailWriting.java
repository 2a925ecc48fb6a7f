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
import org.clarion.urgentactions.staff.StaffDirectory;
import org.clarion.urgentactions.staff.StaffProfile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What mails to staff say, in their language. A link shows a page; only its button acts. */
@ApplicationScoped
class AccountMailWriting {

    @CheckedTemplate(basePath = "staff", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountMailText(Said said) implements TemplateInstance {}

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
    private final Clock clock;
    private final String address;

    AccountMailWriting(
            StaffInvitations invitations,
            StaffDirectory directory,
            PrivateLinks links,
            Organisation organisation,
            Clock clock,
            @ConfigProperty(name = "clarion.address") String address) {
        this.invitations = invitations;
        this.directory = directory;
        this.links = links;
        this.organisation = organisation;
        this.clock = clock;
        this.address = address;
    }

    /** Empty where it need not go any more. */
    Optional<Mail> write(AccountMail mail) {
        return said(mail).map(said -> {
            var locale = Locale.of(mail.language());
            var text = new AccountMailText(said).setLocale(locale).render();
            var page =
                    new AccountMailPage(said, mail.language()).setLocale(locale).render();
            return Mail.plain(new Address(mail.recipient()), organisation.getName(), said.subject(), text)
                    .shownAs(page)
                    .in(mail.language())
                    .known(mail.id());
        });
    }

    private Optional<Said> said(AccountMail mail) {
        var words = Bundles.of(AccountMailWords.class, mail.language());
        var house = organisation.getName();
        return switch (mail.kind()) {
            case INVITATION -> invitation(mail, words);
            case NEW_PASSWORD ->
                Optional.of(new Said(
                        words.passwordSubject(house),
                        List.of(words.passwordLead(), words.opensForAnHour()),
                        link("/desk/login/new-password/", mail),
                        words.passwordButton(),
                        words.notYou()));
            case NEW_ADDRESS ->
                Optional.of(new Said(
                        words.addressSubject(house),
                        List.of(words.addressLead(), words.opensForAnHour()),
                        link("/desk/login/address/", mail),
                        words.addressButton(),
                        words.notYou()));
            case PASSWORD_CHANGED -> notice(words.passwordChanged(house), words, mail);
            case ADDRESS_CHANGED -> notice(words.addressChanged(house), words, mail);
            case FACTOR_ON -> notice(words.factorOn(house), words, mail);
            case FACTOR_OFF -> notice(words.factorOff(house), words, mail);
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
                address + "/desk/account?lang=" + mail.language(),
                words.noticeButton(),
                words.noticeWhy()));
    }

    private String link(String path, AccountMail mail) {
        return address + path + links.token(mail.about()) + "?lang=" + mail.language();
    }
}
