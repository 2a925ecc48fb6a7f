package org.clarion.mail;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What mail programs are told about a mail, and readers seldom see. Whatever is in here may stand in a header.
 *
 * @param automatic whether no person wrote it
 * @param language of the text
 * @param list the list it belongs to
 * @param id lasts over attempts to send it
 * @param bouncesTo where mail servers send it back to, if not to the sender of all mail
 */
public record Marks(
        boolean automatic,
        @Nullable String language,
        @Nullable MailList list,
        @Nullable UUID id,
        @Nullable Address bouncesTo) {

    static final Marks NONE = new Marks(false, null, null, null, null);

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9]{1,20}(-[A-Za-z0-9]{1,20}){0,3}");

    public Marks {
        refuseUnlessToken(language);
    }

    static void refuseUnlessToken(@Nullable String token) {
        if (token != null && !TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("Neither a language nor the name of a list");
        }
    }
}
