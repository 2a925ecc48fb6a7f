/** Judging many reports together: chosen, looked at, done in portions, and taken back. */
@NullMarked
package org.clarion.actionreports.screening.bulk;

import org.jspecify.annotations.NullMarked;
