/** Mail that is due: kept until it is sent, refused or no longer needed. */
@NullMarked
package org.clarion.supporters.mailing;

import org.jspecify.annotations.NullMarked;
