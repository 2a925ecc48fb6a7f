package org.clarion.urgentactions.directories;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An entry of a directory as others were told of it last, also when it was taken out. */
@Entity
public class ToldEntry {

    @Id
    private UUID id;

    private long version;
    private String kind;

    @Column(columnDefinition = "text")
    private String state;

    protected ToldEntry() {}

    ToldEntry(UUID id) {
        this.id = id;
    }

    void tell(long newer, String name, String json) {
        version = newer;
        kind = name;
        state = json;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String kind() {
        return kind;
    }

    String state() {
        return state;
    }
}
