/** What groups and letter-writing events did, as coordinators counted it: paper is counted once. */
@NullMarked
package org.clarion.actionreports.tallies;

import org.jspecify.annotations.NullMarked;
