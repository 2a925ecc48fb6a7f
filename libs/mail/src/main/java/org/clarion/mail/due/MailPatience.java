package org.clarion.mail.due;

import java.time.Duration;

/**
 * How patient a queue of mails is.
 *
 * @param claim how long a mail belongs to whoever sends it: longer than a mail server may take over all that are claimed
 *     together. If that one dies, it goes again after this
 * @param backOff when a mail server that said "not now" is asked again
 * @param look how often the queue is looked at when nobody says that something is due
 */
public record MailPatience(Duration claim, MailBackOff backOff, Duration look) {}
