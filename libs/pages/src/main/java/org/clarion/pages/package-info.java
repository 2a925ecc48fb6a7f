/** Every page looks alike, works without scripts, is accessible and speaks the reader's language. */
@NullMarked
package org.clarion.pages;

import org.jspecify.annotations.NullMarked;
