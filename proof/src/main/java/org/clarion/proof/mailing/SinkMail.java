package org.clarion.proof.mailing;

/**
 * A mail that the sink took.
 *
 * @param recipient of the envelope
 * @param messageId with its brackets, or {@link #NONE}
 * @param replyTo whom an answer goes to, or {@link #NONE}
 */
public record SinkMail(String recipient, String messageId, String replyTo) {

    static final String NONE = "none";

    static SinkMail of(String line) {
        var words = line.split(" ", 3);
        return new SinkMail(words[0], words[1], words[2]);
    }

    String line() {
        return recipient + " " + messageId + " " + replyTo;
    }
}
