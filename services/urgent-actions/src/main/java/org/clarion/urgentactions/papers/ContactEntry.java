package org.clarion.urgentactions.papers;

/**
 * Who answers the media about a document. Each part may be empty.
 *
 * @param shown whether the public page shows it, too
 */
public record ContactEntry(String name, String phone, String email, boolean shown) {

    public static final ContactEntry NOBODY = new ContactEntry("", "", "", false);

    public boolean isNobody() {
        return name.isEmpty() && phone.isEmpty() && email.isEmpty();
    }

    /** A log must not name anybody by accident. */
    @Override
    public String toString() {
        return "ContactEntry[…]";
    }
}
