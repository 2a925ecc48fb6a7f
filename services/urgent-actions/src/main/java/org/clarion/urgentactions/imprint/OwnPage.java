package org.clarion.urgentactions.imprint;

/**
 * Words of the organisation.
 *
 * @param html nothing that was written as HTML is in it, and no picture
 * @param language of the words, which need not be the reader's
 */
record OwnPage(String html, String language) {}
