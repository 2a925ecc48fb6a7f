package org.clarion.urgentactions.asks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan or a report with recommendations, whose asks are followed. */
@Entity
public class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private String title;
    private String author;
    private String language;
    private @Nullable LocalDate issuedOn;
    private String link;

    /** As it was pasted, or as its file said it: nothing of it is lost, whatever was read. */
    private String source;

    private String countries = "";

    private String addedBy;
    private Instant addedAt;
    private @Nullable Instant publishedAt;

    protected Plan() {}

    Plan(UUID id, PlanEntry entry, String by, Instant now) {
        this.id = id;
        this.title = entry.title();
        this.author = entry.author();
        this.language = entry.language();
        this.issuedOn = entry.issuedOn();
        this.link = entry.link();
        this.source = entry.source();
        this.addedBy = by;
        this.addedAt = now;
    }

    /** From now on everybody sees it; the first time holds. */
    void publish(Instant now) {
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void follow(List<String> codes) {
        countries = String.join(" ", codes);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public UUID id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Who issued it; empty where nobody said. */
    public String author() {
        return author;
    }

    /** The language of its text: "en". */
    public String language() {
        return language;
    }

    public @Nullable LocalDate issuedOn() {
        return issuedOn;
    }

    /** Where it was published; empty where nobody said. */
    public String link() {
        return link;
    }

    public String source() {
        return source;
    }

    /** The countries in each of which what is asked of States is followed, ISO 3166-1 alpha-2. */
    public List<String> countries() {
        return countries.isEmpty() ? List.of() : List.of(countries.split(" "));
    }

    /** When everybody could read it first; nothing while it waits. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
