/** Action reports: what supporters did, counted exactly and told to everybody who may know. */
@NullMarked
package org.clarion.actionreports;

import org.jspecify.annotations.NullMarked;
