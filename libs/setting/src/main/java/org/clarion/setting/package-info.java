/** What people print is tagged PDF/UA, with its fonts inside, in every script we promise. */
@NullMarked
package org.clarion.setting;

import org.jspecify.annotations.NullMarked;
