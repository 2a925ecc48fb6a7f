/** An open page follows the figures: at once, never back, and at no more than ten kilobytes a page. */
@NullMarked
package org.clarion.live;

import org.jspecify.annotations.NullMarked;
