package org.clarion.supporters.people;

import java.time.Duration;

/**
 * When soft bounces pause mail to an address: only many of them, over a long time, without a break.
 *
 * @param fewest how many at least
 * @param over how long from the first to the last of them at least
 * @param forgottenAfter after so long without one they are forgotten, and the next one is a first
 */
public record BouncePatience(int fewest, Duration over, Duration forgottenAfter) {}
