package org.clarion.supporters.mailing;

import java.time.Instant;
import java.util.UUID;

/**
 * What is claimed, and for how long.
 *
 * @param aboutActions else mails about joining
 * @param most how many at once
 * @param sender who claims
 * @param now those that are due by then
 * @param ends when they are due again, should nothing be noted of them
 */
record MailClaim(boolean aboutActions, int most, UUID sender, Instant now, Instant ends) {}
