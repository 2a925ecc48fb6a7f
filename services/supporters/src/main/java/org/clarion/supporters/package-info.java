/** The network: people who asked to hear of urgent actions, the mails they get, and how they leave. */
@NullMarked
package org.clarion.supporters;

import org.jspecify.annotations.NullMarked;
