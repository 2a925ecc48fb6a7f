/** What mails to staff lead to: an invitation, another password, another address; and those mails. */
@NullMarked
package org.clarion.urgentactions.staff.links;

import org.jspecify.annotations.NullMarked;
