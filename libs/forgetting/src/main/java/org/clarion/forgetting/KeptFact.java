package org.clarion.forgetting;

/**
 * One thing that is known of somebody.
 *
 * @param key what the file calls it
 * @param label what the page calls it, in the reader's language
 * @param value as it is read
 * @param plain the same for programs: ISO 8601, codes, true and false
 */
public record KeptFact(String key, String label, String value, String plain) {

    /** Something that is read as it stands. */
    public KeptFact(String key, String label, String value) {
        this(key, label, value, value);
    }
}
