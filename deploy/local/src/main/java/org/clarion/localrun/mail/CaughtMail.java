package org.clarion.localrun.mail;

import java.time.Instant;
import java.util.List;

/** A mail as a reader wants it; {@code html} is empty when there is no such part. */
record CaughtMail(
        String id,
        Instant at,
        String from,
        String to,
        String subject,
        List<Header> headers,
        String text,
        String html,
        List<Attached> attachments) {

    record Header(String name, String value) {}

    /** The content itself is read again when somebody opens it. */
    record Attached(int number, String name, String contentType, int size) {}
}
