/** Where all mail of the local run ends, with a page to read it. */
@NullMarked
package org.clarion.localrun.mail;

import org.jspecify.annotations.NullMarked;
