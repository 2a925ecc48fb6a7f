/** What a visitor of the local run finds: one live action, or the sheets of a house that has been at work for weeks. */
@NullMarked
package org.clarion.urgentactions.demo;

import org.jspecify.annotations.NullMarked;
