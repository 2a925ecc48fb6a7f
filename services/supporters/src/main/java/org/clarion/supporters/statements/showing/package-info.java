/** What everybody sees of joint statements: pages, files, numbers for programs, and a frame for other sites. */
@NullMarked
package org.clarion.supporters.statements.showing;

import org.jspecify.annotations.NullMarked;
