package org.clarion.urgentactions.versions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clarion.urgentactions.sheets.Draft;
import org.clarion.urgentactions.sheets.DraftJson;
import org.clarion.urgentactions.sheets.SheetPublished;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** An action as everybody could read it from then on. */
@Entity
public class PublishedVersion {

    @Id
    private UUID id;

    private UUID actionId;
    private long version;
    private @Nullable LocalDate movedFrom;
    private Instant publishedAt;
    private String publishedBy;

    @Convert(converter = DraftJson.class)
    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(write = "?::jsonb")
    private Draft draft;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "published_words", joinColumns = @JoinColumn(name = "published_version_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "words")
    private Map<String, String> words = new HashMap<>();

    protected PublishedVersion() {}

    PublishedVersion(SheetPublished published, @Nullable PublishedVersion before) {
        this.id = UUID.randomUUID();
        this.actionId = published.actionId();
        this.version = published.version();
        this.publishedAt = published.at();
        this.publishedBy = published.by();
        this.draft = published.draft();
        this.words = new HashMap<>(published.words());
        this.movedFrom = before == null || Objects.equals(before.draft.actUntil(), draft.actUntil())
                ? null
                : before.draft.actUntil();
    }

    /** What everybody may read of the change, by language; empty words take it back. */
    void say(Map<String, String> said) {
        words.clear();
        said.forEach((language, text) -> {
            if (!text.isBlank()) {
                words.put(language, text.strip());
            }
        });
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Draft draft() {
        return draft;
    }

    /** Nothing where the last day is the same as before. */
    public Optional<DeadlineMoved> moved() {
        return movedFrom == null || draft.actUntil() == null
                ? Optional.empty()
                : Optional.of(new DeadlineMoved(movedFrom, draft.actUntil()));
    }

    public Map<String, String> words() {
        return Map.copyOf(words);
    }
}
