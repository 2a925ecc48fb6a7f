package org.clarion.urgentactions.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clarion.pages.FormSizes;

/** Sheets, plans, documents and lists of embassies or postage come as files; a draft may be long, for it is in many languages. */
@ApplicationScoped
class SheetFormSizes implements FormSizes {

    private static final long MOST = 1024 * 1024;
    /** A draft in a dozen languages: a letter beyond ASCII takes six bytes or nine in a form. */
    private static final long MOST_OF_A_DRAFT = 4 * MOST;

    private static final Pattern OF_A_DRAFT =
            Pattern.compile("/desk/actions/[0-9a-f-]{36}(?:/(?:preview|settled|check/notes/settled))?"
                    + "|/desk/documents/(?:blank|[0-9a-f-]{36}/edit)");

    private static final Pattern PICTURE = Pattern.compile("/desk/actions/[0-9a-f-]{36}/picture");
    private static final long MOST_OF_A_PICTURE = 11 * MOST;

    @Override
    public long ofForms() {
        return MOST;
    }

    @Override
    public OptionalLong moreAt(String path) {
        if (OF_A_DRAFT.matcher(path).matches()) {
            return OptionalLong.of(MOST_OF_A_DRAFT);
        }
        if (PICTURE.matcher(path).matches()) {
            return OptionalLong.of(MOST_OF_A_PICTURE);
        }
        return Stream.of(
                                "/desk/actions/new",
                                "/desk/plans/new",
                                "/desk/documents/new",
                                "/desk/actions/embassies/import",
                                "/desk/actions/postage/import")
                        .anyMatch(path::endsWith)
                ? OptionalLong.of(Long.MAX_VALUE)
                : OptionalLong.empty();
    }
}
