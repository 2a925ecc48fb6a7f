/** Judging many reports together: chosen, looked at, done in portions, and taken back. */
@NullMarked
package org.clarion.actionreports.sweeping;

import org.jspecify.annotations.NullMarked;
