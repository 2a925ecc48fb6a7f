/** Looking at an action before anybody else does: the public page, the sheet on paper, and links for colleagues. */
@NullMarked
package org.clarion.urgentactions.previewing;

import org.jspecify.annotations.NullMarked;
