package org.clarion.actionreports.reporting;

import org.clarion.actionreports.accepting.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What a report should say instead.
 *
 * @param comment the words beside it, for staff; null for none
 */
public record Correction(Deed deed, @Nullable String comment) {}
