/** Staff look at each mailing, hold it, let it go on, choose its time, mark it as urgent, and send themselves a test. */
@NullMarked
package org.clarion.supporters.steering;

import org.jspecify.annotations.NullMarked;
