package org.clarion.pages.mails;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.mail.Address;
import org.clarion.mail.Mail;
import org.clarion.mail.MailList;
import org.clarion.pages.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The one way from templates to a mail: a text that includes {@code mail-text}, and the same as a page that includes
 * {@code mail-layout}. What comes back is from the organisation, in a language, automatic (RFC 3834), and carries the logo.
 */
@ApplicationScoped
public class HouseMail {

    private static final Pattern GAPS = Pattern.compile("\\n\\s*\\n(\\s*\\n)+");
    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST_SENDER = 15;

    private final Organisation organisation;

    HouseMail(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @param language a BCP 47 tag: of the words, and of the dates and numbers in them */
    public Mail write(Address to, String language, String subject, TemplateInstance text, TemplateInstance page) {
        var mail = Mail.plain(to, organisation.getName(), subject, text(text, language))
                .shownAs(page.setLocale(Locale.of(language)).render())
                .in(language);
        return Optional.ofNullable(organisation.getMailLogo())
                .map(logo -> mail.showing(logo.picture()))
                .orElse(mail);
    }

    /** The text as it will be read, for a look at it before it goes. */
    public String text(TemplateInstance text, String language) {
        var written = text.setLocale(Locale.of(language)).render();
        return GAPS.matcher(written).replaceAll("\n\n").strip() + "\n";
    }

    /** The page with its pictures from our own site, for a look at it before it goes. */
    public String page(TemplateInstance page, String language) {
        var written = page.setLocale(Locale.of(language)).render();
        var logo = organisation.getMailLogo();
        return logo == null ? written : written.replace(logo.getSource(), "/assets/organisation/logo-in-mails");
    }

    /**
     * The same mail, one of many: for readers' own sorting, and for complaints that a provider counts by kind.
     *
     * @param list of letters, digits and hyphens, such as "alerts"
     * @param title what readers call the list
     * @param kind which of the list's mails, such as "outcome"
     * @param about which action, if any; never who reads
     */
    public Mail ofList(Mail mail, String list, String title, String kind, @Nullable String about) {
        var language = mail.marks().language();
        var help = organisation.getSite() + "/contact" + (language == null ? "" : "?lang=" + language);
        var feedback = List.of(about == null ? "none" : about, kind, list, sender());
        return mail.ofList(new MailList(list, title, help, organisation.getContactLink(), String.join(":", feedback)));
    }

    /** Who sends, as providers want it: at most fifteen signs, always the same. */
    private String sender() {
        var name = NOT_OF_A_NAME.matcher(organisation.getName()).replaceAll("").toLowerCase(Locale.ROOT);
        return name.isEmpty() ? "clarion" : name.substring(0, Math.min(name.length(), LONGEST_SENDER));
    }
}
