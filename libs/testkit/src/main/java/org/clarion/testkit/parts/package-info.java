/** One database server and one place for brokers, for all tests of one build, whichever JVM they run in. */
@NullMarked
package org.clarion.testkit.parts;

import org.jspecify.annotations.NullMarked;
