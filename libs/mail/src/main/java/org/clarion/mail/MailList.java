package org.clarion.mail;

import java.util.regex.Pattern;

/**
 * A list of mails that readers may sort by (RFC 2919), whom its readers may ask (RFC 2369), and by what a mailbox provider
 * counts complaints ({@code Feedback-ID}). What is empty stands in no header.
 *
 * @param name of letters, digits and hyphens: "alerts"
 * @param title what readers call it
 * @param help the https address of a page for its readers
 * @param owner where a person is reached: {@code mailto:} or an https address
 * @param feedback three names and the sender's, parted by colons; never of a person
 */
public record MailList(String name, String title, String help, String owner, String feedback) {

    private static final int LONGEST_TITLE = 60;
    private static final Pattern OWNER = Pattern.compile(Mail.LINK + "|mailto:[A-Za-z0-9._+@-]{3,254}");
    private static final Pattern FEEDBACK = Pattern.compile("|[A-Za-z0-9.-]{1,40}(:[A-Za-z0-9.-]{1,40}){3}");

    public MailList {
        Marks.refuseUnlessToken(name);
        title = HeaderLine.name(title, LONGEST_TITLE);
        refuseUnless(Mail.LINK, help);
        refuseUnless(OWNER, owner);
        if (!FEEDBACK.matcher(feedback).matches()) {
            throw new IllegalArgumentException("Not what a provider counts complaints by");
        }
    }

    /** One that only bears a name. */
    static MailList named(String name) {
        return new MailList(name, "", "", "", "");
    }

    private static void refuseUnless(Pattern pattern, String link) {
        if (!link.isEmpty() && !pattern.matcher(link).matches()) {
            throw new IllegalArgumentException("Whoever asks is led nowhere");
        }
    }
}
