package org.clarion.supporters.preferences;

import org.clarion.supporters.people.MailChoice;

/**
 * What somebody chose on the page.
 *
 * @param mailsIn the language of our mails
 */
record StatedPreferences(String mailsIn, MailChoice choice) {}
