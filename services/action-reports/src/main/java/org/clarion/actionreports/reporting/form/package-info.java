/** The pages on which supporters say what they did. */
@NullMarked
package org.clarion.actionreports.reporting.form;

import org.jspecify.annotations.NullMarked;
