package org.clarion.actionreports.verifying;

import org.clarion.actionreports.accepting.Entry;

/** What somebody who follows the link in our mail is asked, or has answered already. */
record Question(Entry entry) {

    /** A yes holds for what stood there: a correction that claims more asks anew. */
    public boolean answered() {
        return entry.verified();
    }

    /** Whether the yes moves a total now. */
    public boolean counts() {
        return entry.counts().verified() > 0;
    }
}
