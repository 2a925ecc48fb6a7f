package org.clarion.supporters.mailing;

/**
 * Something that happened since the sheet before.
 *
 * @param language of the words
 */
record SaidSince(String words, String language) {}
