/** Plans and reports whose asks are followed: what was asked of whom, and how far each has come, with who judged it by what. */
@NullMarked
package org.clarion.urgentactions.asks;

import org.jspecify.annotations.NullMarked;
