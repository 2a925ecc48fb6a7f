/** Ways a letter or its words can go by its writer's own hand: what each needs, ready to use. */
@NullMarked
package org.clarion.letters.writing.ways;

import org.jspecify.annotations.NullMarked;
