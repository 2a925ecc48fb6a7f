package org.clarion.actionreports.verifying;

import org.clarion.actionreports.accepting.Report;

/** What somebody who follows the link in our mail is asked, or has answered already. */
record Question(Report report, boolean answered) {}
