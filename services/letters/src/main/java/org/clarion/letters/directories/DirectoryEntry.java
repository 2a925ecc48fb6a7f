package org.clarion.letters.directories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entry of a directory as we last heard of it. */
@Entity
public class DirectoryEntry {

    @Id
    private UUID id;

    private long version;
    private String kind;
    private String place;
    private boolean listed;

    @Column(columnDefinition = "text")
    private String state;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected DirectoryEntry() {}

    @SuppressWarnings("NullAway") // filled by what is heard, at once
    DirectoryEntry(UUID id) {
        this.id = id;
    }

    /** An older version never replaces a newer one. */
    void hear(long newer, String what, String where, boolean stands, String json) {
        if (newer <= version) {
            return;
        }
        version = newer;
        kind = what;
        place = where;
        listed = stands;
        state = json;
    }

    String state() {
        return state;
    }
}
