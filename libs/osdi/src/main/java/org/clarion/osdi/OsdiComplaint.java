package org.clarion.osdi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to mend in a request. What is null is not said at all.
 *
 * @param properties where it stands in the request
 * @param reference what a failure of ours is called in our log
 */
public record OsdiComplaint(
        String code,
        String description,
        @Nullable List<String> properties,
        @Nullable String hint,
        @Nullable String reference) {

    /** About the request as a whole. */
    public static OsdiComplaint of(String code, String description) {
        return new OsdiComplaint(code, description, null, null, null);
    }

    /** About these of its properties. */
    public static OsdiComplaint at(String code, String description, String... properties) {
        return new OsdiComplaint(code, description, List.of(properties), null, null);
    }

    /** With what would be right instead. */
    public OsdiComplaint hinting(String better) {
        return new OsdiComplaint(code, description, properties, better, reference);
    }

    /** With what whoever writes to us about it may name. */
    public OsdiComplaint under(@Nullable String name) {
        return new OsdiComplaint(code, description, properties, hint, name);
    }
}
