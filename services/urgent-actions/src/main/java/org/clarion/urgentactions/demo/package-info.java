/** The one action a visitor of the local run finds. */
@NullMarked
package org.clarion.urgentactions.demo;

import org.jspecify.annotations.NullMarked;
