/** The sections as the desk keeps them: what they are called, and what becomes of their late reports. */
@NullMarked
package org.clarion.actionreports.sections;

import org.jspecify.annotations.NullMarked;
