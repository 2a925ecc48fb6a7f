package org.clarion.supporters.importing;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** Somebody in a list, until they are asked; somebody who cannot be asked, until the list's time is over. */
@Entity
class ListedPerson {

    @Id
    private UUID id;

    private UUID listId;
    private int line;

    /** A JSON array, in the order of the columns. */
    @Convert(converter = PersonalText.class)
    private String cells;

    private @Nullable String pseudonym;

    @Enumerated(EnumType.STRING)
    private @Nullable LineRefusal fault;

    /** They can be asked, and whoever handed the list in should look at their address again. */
    private boolean doubtful;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected ListedPerson() {}

    ListedPerson(
            UUID listId,
            int line,
            String cells,
            @Nullable String pseudonym,
            @Nullable LineRefusal fault,
            boolean doubtful) {
        this.id = UUID.randomUUID();
        this.listId = listId;
        this.line = line;
        this.cells = cells;
        this.pseudonym = pseudonym;
        this.fault = fault;
        this.doubtful = doubtful;
    }

    int line() {
        return line;
    }

    String cells() {
        return cells;
    }

    @Nullable
    LineRefusal fault() {
        return fault;
    }
}
