/** Of several instances one works; work in portions survives a kill, backs off when it fails and shows how far it is. */
@NullMarked
package org.clarion.turns;

import org.jspecify.annotations.NullMarked;
