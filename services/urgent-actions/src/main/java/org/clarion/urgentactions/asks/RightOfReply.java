package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That somebody was asked for their view of one or several asks of a plan before anything was said of it, and what they answered. */
@Entity
public class RightOfReply {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID planId;
    private String places;
    private String sentTo;
    private LocalDate sentOn;
    private @Nullable LocalDate answeredOn;
    private String answer;
    private boolean shown;
    private String notedBy;
    private Instant notedAt;

    protected RightOfReply() {}

    RightOfReply(UUID id, UUID planId) {
        this.id = id;
        this.planId = planId;
    }

    void note(ReplyEntry entry, String by, Instant now) {
        places = entry.asks().written();
        sentTo = entry.sentTo();
        sentOn = entry.sentOn();
        answeredOn = entry.answeredOn();
        answer = entry.answer();
        shown = entry.shown();
        notedBy = by;
        notedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Grows whenever it is noted anew. */
    public long version() {
        return version;
    }

    public UUID planId() {
        return planId;
    }

    /** The asks it is about, by their places: "1-6, 9". */
    public String places() {
        return places;
    }

    public boolean isAbout(Ask ask) {
        return AskPlaces.read(places).orElseThrow().has(ask.place());
    }

    /** An office, as it was written to. */
    public String sentTo() {
        return sentTo;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    /** Nothing while there is no answer. */
    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    /** In the words of staff or of the answer; empty while there is none. */
    public String answer() {
        return answer;
    }

    /** Whether everybody sees it. */
    public boolean isShown() {
        return shown;
    }

    public String notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }
}
