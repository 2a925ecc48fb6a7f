/** Figures as charts, made on the server; the tags {@code day-charts}, {@code item-chart} and {@code figures-table} show them. */
@NullMarked
package org.clarion.pages.charts;

import org.jspecify.annotations.NullMarked;
