/** The desk's pages about organisations: the list, one of them, which two are one. */
@NullMarked
package org.clarion.supporters.organisations.desk;

import org.jspecify.annotations.NullMarked;
