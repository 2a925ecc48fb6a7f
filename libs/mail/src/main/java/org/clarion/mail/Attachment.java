package org.clarion.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that travels with a mail. Its name and type are made safe here; it is one file and never several parts.
 *
 * @param shownAs by what the mail's page refers to it, {@code <img src="cid:…">}; null for a file beside the mail
 */
public record Attachment(
        String name,
        String contentType,
        byte[] content,
        @Nullable String shownAs) {

    private static final Pattern TYPE =
            Pattern.compile("(?!(?i:message|multipart)/)[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,60}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]+");
    private static final Pattern CONTENT_ID = Pattern.compile("[A-Za-z0-9.-]{1,60}@[A-Za-z0-9.-]{1,60}");

    public Attachment {
        name = NOT_IN_A_NAME.matcher(name).replaceAll("-");
        contentType = TYPE.matcher(contentType).matches() ? contentType : "application/octet-stream";
        if (shownAs != null && !CONTENT_ID.matcher(shownAs).matches()) {
            throw new IllegalArgumentException("No page can refer to that");
        }
    }

    /** A file beside the mail. */
    public Attachment(String name, String contentType, byte[] content) {
        this(name, contentType, content, null);
    }

    boolean isShown() {
        return shownAs != null;
    }
}
