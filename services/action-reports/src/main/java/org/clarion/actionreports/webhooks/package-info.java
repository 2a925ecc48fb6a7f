/** Other organisations are told of what happens, by signed posts to an address of theirs. */
@NullMarked
package org.clarion.actionreports.webhooks;

import org.jspecify.annotations.NullMarked;
