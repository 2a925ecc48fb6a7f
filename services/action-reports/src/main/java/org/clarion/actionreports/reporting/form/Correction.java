package org.clarion.actionreports.reporting.form;

import org.clarion.actionreports.journal.ReportedAct;
import org.jspecify.annotations.Nullable;

/**
 * What a report should say instead.
 *
 * @param comment the words beside it, for staff; null for none
 */
public record Correction(ReportedAct deed, @Nullable String comment) {}
