package org.clarion.mail;

import java.util.regex.Pattern;

/** A file that travels with a mail. Its name and type are made safe here; it is one file and never several parts. */
public record Attachment(String name, String contentType, byte[] content) {

    private static final Pattern TYPE =
            Pattern.compile("(?!(?i:message|multipart)/)[A-Za-z0-9!#$&^_.+-]{1,60}/[A-Za-z0-9!#$&^_.+-]{1,60}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[^A-Za-z0-9._-]+");

    public Attachment {
        name = NOT_IN_A_NAME.matcher(name).replaceAll("-");
        contentType = TYPE.matcher(contentType).matches() ? contentType : "application/octet-stream";
    }
}
