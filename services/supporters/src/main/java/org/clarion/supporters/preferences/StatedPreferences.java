package org.clarion.supporters.preferences;

import java.util.List;
import java.util.UUID;
import org.clarion.supporters.people.MailChoice;

/**
 * What somebody chose on the page.
 *
 * @param mailsIn the language of our mails
 * @param newsletters sections
 */
record StatedPreferences(String mailsIn, MailChoice choice, List<UUID> newsletters) {}
