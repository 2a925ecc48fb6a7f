package org.clarion.contracts;

/** How a supporter reached an official (field terms of an urgent action's "take action" box). */
public enum Channel {
    EMAIL,
    POST,
    PHONE,
    FAX,
    SOCIAL
}
