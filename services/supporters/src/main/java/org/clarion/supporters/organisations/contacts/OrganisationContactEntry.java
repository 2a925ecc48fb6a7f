package org.clarion.supporters.organisations.contacts;

import org.clarion.mail.Address;

/**
 * What staff say of a contact.
 *
 * @param office what they do there; empty where nobody said
 * @param language one of ours, in which they are written to
 */
public record OrganisationContactEntry(String name, String office, Address address, String language) {}
