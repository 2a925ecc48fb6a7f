/** What disk and database give on this machine: no figure of ours means much without these beside it. */
@NullMarked
package org.clarion.proof.limits;

import org.jspecify.annotations.NullMarked;
