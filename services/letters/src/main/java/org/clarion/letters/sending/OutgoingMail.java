package org.clarion.letters.sending;

/** A queue of mail; each step is one transaction with one mail in it. */
public interface OutgoingMail {

    /** Sends the next mail that is due, and says whether there was one. */
    boolean sendNext();
}
