package org.clarion.urgentactions.pictures;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.clarion.privacy.PersonalText;

/** What is known of the picture of an action without looking at it. */
@Entity
public class SubjectPicture {

    @Id
    private UUID actionId;

    private String mark;
    private int width;
    private int height;
    private String credit;

    @Convert(converter = PersonalText.class)
    private String agreement;

    private String addedBy;
    private Instant addedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "subject_picture_words", joinColumns = @JoinColumn(name = "action_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "words")
    private Map<String, String> words = new HashMap<>();

    protected SubjectPicture() {}

    SubjectPicture(UUID actionId, String mark, int width, int height, PictureEntry entry, String by, Instant now) {
        this.actionId = actionId;
        this.mark = mark;
        this.width = width;
        this.height = height;
        this.addedBy = by;
        this.addedAt = now;
        this.credit = entry.credit();
        this.agreement = entry.agreement();
        this.words = new HashMap<>(entry.words());
    }

    /** Says anew what it shows, whose it is, and how it was agreed to. */
    void describe(PictureEntry entry) {
        credit = entry.credit();
        agreement = entry.agreement();
        words.clear();
        words.putAll(entry.words());
    }

    public UUID actionId() {
        return actionId;
    }

    /** Part of its address: nobody guesses it, and another picture has another. */
    public String mark() {
        return mark;
    }

    /** In pixels, of the large one. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Who took it, as it is to be named; may be empty. */
    public String credit() {
        return credit;
    }

    /** Who agreed to its being shown, and how: for staff alone. */
    public String agreement() {
        return agreement;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** What it shows, by language. */
    public Map<String, String> words() {
        return Map.copyOf(words);
    }
}
