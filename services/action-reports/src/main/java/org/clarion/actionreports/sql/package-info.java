/** Plain questions to the database, and plain answers. */
@NullMarked
package org.clarion.actionreports.sql;

import org.jspecify.annotations.NullMarked;
