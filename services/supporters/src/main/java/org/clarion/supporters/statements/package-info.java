/** Joint statements: texts, version by version, and the organisations and persons who sign them. */
@NullMarked
package org.clarion.supporters.statements;

import org.jspecify.annotations.NullMarked;
