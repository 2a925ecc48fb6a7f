/** What is mailed of an action as one thing: when it begins, whether it is held, and whether it is urgent. */
@NullMarked
package org.clarion.supporters.mailings;

import org.jspecify.annotations.NullMarked;
