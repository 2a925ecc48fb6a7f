package org.clarion.supporters.statements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a statement may be signed, and by whom besides organisations.
 *
 * @param opensAt from this moment on; at once where nobody said
 * @param closesAt until before this moment, by itself; until staff close it where nobody said
 * @param personsSign whether persons may sign in a list of their own
 */
public record StatementWindow(
        @Nullable Instant opensAt, @Nullable Instant closesAt, NameOrder order, boolean personsSign) {}
