/** Brings life to the house that {@code ./clarion up} begins with: people, reports, letters and a mailing, by the real doors. */
@NullMarked
package org.clarion.localrun.demo;

import org.jspecify.annotations.NullMarked;
