package org.clarion.supporters.delivering;

import java.time.LocalDate;

/** The mails that went in a week, from Monday to Sunday by GMT; what came back of them, whenever it did. */
record MailWeek(LocalDate begins, MailTally tally) {}
