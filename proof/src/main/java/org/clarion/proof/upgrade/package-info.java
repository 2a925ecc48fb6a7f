/** One version of Clarion replaced by another, instance by instance, while people go on using it. */
@NullMarked
package org.clarion.proof.upgrade;

import org.jspecify.annotations.NullMarked;
