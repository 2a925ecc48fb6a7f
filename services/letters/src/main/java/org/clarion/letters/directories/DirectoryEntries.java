package org.clarion.letters.directories;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DirectoryEntries implements PanacheRepositoryBase<DirectoryEntry, UUID> {

    List<DirectoryEntry> listed(String kind, String place) {
        return list("kind = ?1 and place = ?2 and listed order by id", kind, place);
    }
}
