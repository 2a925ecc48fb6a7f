package org.clarion.sheets;

import org.clarion.contracts.Sheet;

/**
 * An event told of this sheet, and our copy is by now as new or newer. Fired inside the transaction that keeps it: what
 * an observer does is done if and only if it is kept.
 */
public record SheetHeard(Sheet sheet) {}
