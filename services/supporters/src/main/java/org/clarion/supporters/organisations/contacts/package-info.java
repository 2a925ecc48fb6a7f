/** Whom staff write to at an organisation: people, who are kept encrypted, see what is kept of them, and are forgotten. */
@NullMarked
package org.clarion.supporters.organisations.contacts;

import org.jspecify.annotations.NullMarked;
