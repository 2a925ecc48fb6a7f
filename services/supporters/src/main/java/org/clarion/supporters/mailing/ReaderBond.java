package org.clarion.supporters.mailing;

/**
 * What a reader has to do with an action already, so that no mail says of them what is not so.
 *
 * @param alerted whether we wrote to them about it
 * @param acted on which sheet of its case they acted, in a sentence; empty where none is known
 */
record ReaderBond(boolean alerted, String acted) {

    /** Of whoever nothing is known but that we wrote to them. */
    static final ReaderBond ALERTED = new ReaderBond(true, "");
}
