/** The desk's pages of documents: brought, written per language, looked at, published now or at their minute, withdrawn. */
@NullMarked
package org.clarion.urgentactions.papers.writing;

import org.jspecify.annotations.NullMarked;
