/** Joint statements for programs, as petitions of OSDI 1.2. */
@NullMarked
package org.clarion.supporters.statements.osdi;

import org.jspecify.annotations.NullMarked;
