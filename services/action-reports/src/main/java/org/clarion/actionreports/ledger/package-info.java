/** What became of the letters that Clarion sent. */
@NullMarked
package org.clarion.actionreports.ledger;

import org.jspecify.annotations.NullMarked;
