/** Reads a plan or the recommendations of a report: each ask under its chapter, section and addressee, with its number. */
@NullMarked
package org.clarion.urgentactions.asks.reading;

import org.jspecify.annotations.NullMarked;
