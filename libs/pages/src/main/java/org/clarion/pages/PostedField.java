package org.clarion.pages;

import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** One field of a posted form. In templates: how it goes back to the person who sent it. */
record PostedField(String name, String value, Kind kind) {

    /** How a field goes back. */
    enum Kind {
        /** A browser does not let a page fill it in. */
        FILE,
        /** Never goes back. */
        PASSWORD,
        /** Shown in full: somebody may have worked on it for an hour. */
        LONG,
        /** Shown in a line. */
        SHORT,
        /** What a form says to itself: says nothing to a person. */
        CODE
    }

    private static final int A_LINE = 80;
    private static final Pattern CODES =
            Pattern.compile("|[a-z]{1,3}|[A-Z0-9_:.+-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static PostedField of(String name, FormValue value) {
        if (value.isFileItem()) {
            return new PostedField(name, "", Kind.FILE);
        }
        return new PostedField(name, value.getValue(), kind(name, value.getValue()));
    }

    private static Kind kind(String name, String value) {
        if (name.equals("password")) {
            return Kind.PASSWORD;
        }
        if (value.length() > A_LINE || value.indexOf('\n') >= 0) {
            return Kind.LONG;
        }
        return CODES.matcher(value).matches() ? Kind.CODE : Kind.SHORT;
    }

    /** Whether the person sees it again. */
    public boolean isShown() {
        return kind == Kind.LONG || kind == Kind.SHORT;
    }
}
