/** The actions people can report on: our copy of the public sheets, kept in view. */
@NullMarked
package org.clarion.actionreports.sheets;

import org.jspecify.annotations.NullMarked;
