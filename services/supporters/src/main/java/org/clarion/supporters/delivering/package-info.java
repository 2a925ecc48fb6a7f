/** What became of the mails: how many came back or were complained about, by week, by mailing and by provider. Nobody's name. */
@NullMarked
package org.clarion.supporters.delivering;

import org.jspecify.annotations.NullMarked;
