package org.clarion.supporters.consents;

/** For what somebody may be written to; each is agreed to, and ended, by itself. */
public enum ConsentPurpose {
    /** Mails about urgent actions. */
    NETWORK,
    /** How one case goes on and ends; named by the sheet they asked about. */
    CASE,
    /** The newsletter of a section. */
    NEWSLETTER
}
