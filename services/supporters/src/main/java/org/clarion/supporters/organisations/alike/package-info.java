/** Which organisations are one though spelt differently: a suggestion, never a decision. */
@NullMarked
package org.clarion.supporters.organisations.alike;

import org.jspecify.annotations.NullMarked;
