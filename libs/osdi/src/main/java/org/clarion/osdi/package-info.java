/** A program hears the same protocol at every door: one shape of errors, one rule for identifiers, one kind of link. */
@NullMarked
package org.clarion.osdi;

import org.jspecify.annotations.NullMarked;
