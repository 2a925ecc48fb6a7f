package org.clarion.supporters.statements.showing;

import org.clarion.supporters.statements.ReadStatement;
import org.clarion.supporters.statements.StatementCounts;

/** A statement as a list shows it. */
public record StatementLine(ReadStatement read, StatementCounts counts) {}
