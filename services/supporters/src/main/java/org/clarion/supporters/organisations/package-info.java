/** Organisations that sign statements: what they are called, where their mail comes from, and which two of them are one. */
@NullMarked
package org.clarion.supporters.organisations;

import org.jspecify.annotations.NullMarked;
