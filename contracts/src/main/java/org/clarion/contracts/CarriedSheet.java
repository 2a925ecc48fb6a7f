package org.clarion.contracts;

import java.util.List;
import java.util.Objects;
import org.clarion.contracts.Announcement.Audience;
import org.clarion.contracts.Announcement.News;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is not seen by everybody, as a browser carries it from the desk to the services that show a part of it. It is
 * signed on its way, and stored by nobody.
 *
 * @param back the page of the preview; null where nothing is kept of what is shown
 * @param standing what is looked at; what was carried before this was said is a draft
 */
public record CarriedSheet(Sheet sheet, @Nullable String back, Standing standing) {

    /** What the signature says it is. */
    public static final String KIND = "sheet";

    /** What somebody looks at. */
    public enum Standing {
        /** A draft that nobody but the desk has seen. */
        DRAFT,
        /** A draft that was given up before anybody but the desk saw it. */
        WITHDRAWN,
        /** An action that is live, as it reads now. */
        LIVE,
        /** A live action as it will read once a change is saved. */
        CHANGED,
        /** An action with what is going to be said of how it ended. */
        OVER
    }

    public CarriedSheet {
        standing = Objects.requireNonNullElse(standing, Standing.DRAFT);
    }

    /** Whether a mail goes out when it becomes what it is shown as. */
    public boolean tellsByMail() {
        return switch (standing) {
            case DRAFT, OVER -> true;
            case LIVE, WITHDRAWN -> false;
            case CHANGED ->
                Objects.requireNonNullElse(sheet.announce(), List.<Announcement>of()).stream()
                        .anyMatch(told -> told.news() == News.CHANGE && told.to() != Audience.NOBODY);
        };
    }
}
