/** What every run found, one file a run, and the page that is made of them. */
@NullMarked
package org.clarion.proof.history;

import org.jspecify.annotations.NullMarked;
