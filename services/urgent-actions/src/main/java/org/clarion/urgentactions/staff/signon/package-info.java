/** Log-in by the organisation's own provider (OpenID Connect): whose account it is, and which roles it brings. */
@NullMarked
package org.clarion.urgentactions.staff.signon;

import org.jspecify.annotations.NullMarked;
