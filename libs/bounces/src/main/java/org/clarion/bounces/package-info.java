/** A mail that comes back is heard of once, as the mail it was; nobody can forge that, and what is not understood a person sees. */
@NullMarked
package org.clarion.bounces;

import org.jspecify.annotations.NullMarked;
