/** The whole of Clarion as a visitor of the proof sees it: an address, its databases and its processes. */
@NullMarked
package org.clarion.proof.house;

import org.jspecify.annotations.NullMarked;
