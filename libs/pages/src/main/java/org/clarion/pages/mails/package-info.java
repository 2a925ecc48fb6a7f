/** Promise: every mail of the house looks like the house, says who sends it and why, and reads well as plain text. */
@NullMarked
package org.clarion.pages.mails;

import org.jspecify.annotations.NullMarked;
