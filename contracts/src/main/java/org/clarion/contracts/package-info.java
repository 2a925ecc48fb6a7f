/** The published language: what the services tell each other, and nothing that acts. */
@NullMarked
package org.clarion.contracts;

import org.jspecify.annotations.NullMarked;
