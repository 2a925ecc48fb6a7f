package org.clarion.actionreports.verifying;

import org.clarion.actionreports.accepting.Entry;

/** What somebody who follows the link in our mail is asked, or has answered already. */
record Question(Entry entry, boolean answered) {}
