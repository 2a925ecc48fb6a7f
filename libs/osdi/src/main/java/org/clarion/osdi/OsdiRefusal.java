package org.clarion.osdi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request that gets an error in OSDI's shape for an answer: thrown, or answered with {@link OsdiError}. */
public final class OsdiRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String ENTRY_POINT = "osdi:aep";

    private final String resource;
    private final int status;
    private final transient List<OsdiComplaint> complaints;
    private final @Nullable Duration comeAgainAfter;

    /** @param resource what the request was about, in OSDI's words, such as {@code osdi:person} */
    public OsdiRefusal(String resource, int status, List<OsdiComplaint> complaints) {
        this(resource, status, complaints, null);
    }

    private OsdiRefusal(
            String resource, int status, List<OsdiComplaint> complaints, @Nullable Duration comeAgainAfter) {
        super("declined with " + status, null, false, false);
        this.resource = resource;
        this.status = status;
        this.complaints = List.copyOf(complaints);
        this.comeAgainAfter = comeAgainAfter;
    }

    /** Before it is known what the request is about: OSDI counts that to its entry point. */
    public static OsdiRefusal atTheDoor(int status, OsdiComplaint complaint) {
        return new OsdiRefusal(ENTRY_POINT, status, List.of(complaint));
    }

    /** Only for now: the same request may be taken after this time. */
    public OsdiRefusal comeAgainAfter(Duration pause) {
        return new OsdiRefusal(resource, status, complaints, pause);
    }

    public String resource() {
        return resource;
    }

    public int status() {
        return status;
    }

    public List<OsdiComplaint> complaints() {
        return complaints;
    }

    public Optional<Duration> comeAgainAfter() {
        return Optional.ofNullable(comeAgainAfter);
    }
}
