package org.clarion.localrun.mail;

import java.util.List;

/**
 * Some of the mails, the newest first.
 *
 * @param number which page this is, from 1 to {@code last}
 * @param caught how many mails there are on all pages
 */
record MailPage(List<CaughtMail> mails, int number, int last, int caught) {

    static MailPage ofAll(List<CaughtMail> mails) {
        return new MailPage(mails, 1, 1, mails.size());
    }
}
