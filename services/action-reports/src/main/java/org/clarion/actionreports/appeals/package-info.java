/** The actions people can report on: our copy of the public sheets, kept in view. */
@NullMarked
package org.clarion.actionreports.appeals;

import org.jspecify.annotations.NullMarked;
