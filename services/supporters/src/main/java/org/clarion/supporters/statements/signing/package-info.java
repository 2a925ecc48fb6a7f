/** Signing a joint statement: forms, the mails behind them, and the pages whose buttons act. */
@NullMarked
package org.clarion.supporters.statements.signing;

import org.jspecify.annotations.NullMarked;
