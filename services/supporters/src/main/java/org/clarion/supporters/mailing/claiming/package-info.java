/** Whose claimed mails are, and how many a new sending domain may claim today. */
@NullMarked
package org.clarion.supporters.mailing.claiming;

import org.jspecify.annotations.NullMarked;
