package org.clarion.contracts;

/** What Clarion keeps of people, as its page on privacy lists it. A service states how long it keeps its own. */
public enum KeptThing {
    /** Of whoever asked to join and has not confirmed. */
    SIGN_UP,
    /** Of whoever is in the network: name, address, place, what they want to hear of. */
    SUPPORTER,
    /** The address of whoever follows a case and is not in the network, and which case. */
    FOLLOWER,
    /** What somebody agreed to and when, by an id alone. */
    CONSENT,
    /** Who signed a joint statement, for an organisation or for themselves. */
    SIGNATORY,
    /** That somebody in the network acted on an action. */
    ACTED,
    /** That somebody wants no invitations to sign, as a code of their address. */
    INVITATION_REFUSAL,
    /** Whom staff write to at an organisation: name, address, office. */
    CONTACT,
    /** Whoever asked what is known of them. */
    QUESTION,
    /** Whoever is to be forgotten everywhere, until that is done. */
    FORGETTING,
    /** A letter that its writer has not confirmed, with name and address. */
    UNCONFIRMED_LETTER,
    /** A letter that went, with its writer's name and address. */
    LETTER,
    /** What stood in a letter before staff took words out of it. */
    REDACTED_ORIGINAL,
    /** What an official's mailbox answered by itself. */
    AUTOMATIC_ANSWER,
    /** What an official answered to a letter. */
    OFFICIAL_ANSWER,
    /** The address of whoever reported, and their pseudonym. */
    REPORTER,
    /** What was around a report: the network it came from as a pseudonym, a comment. */
    CIRCUMSTANCES,
    /** The photo of a tally's paper. */
    TALLY_PHOTO,
    /** The lines of a file of reports. */
    REPORT_FILE,
    /** The picture of who is in danger, and who agreed to it. */
    SUBJECT_PICTURE,
    /** The account of a member of staff. */
    STAFF_ACCOUNT,
    /** Where a member of staff is logged in. */
    STAFF_SESSION,
    /** Whom an administrator invited. */
    STAFF_INVITATION,
    /** What staff did. */
    STAFF_RECORD,
    /** Who answers the media about a document: name, phone, mail. */
    MEDIA_CONTACT
}
