package org.clarion.supporters.renaming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.NamedTable;
import org.clarion.supporters.acts.SupporterActs;
import org.clarion.supporters.people.Supporters;

/** The network, as it follows the keys. */
@ApplicationScoped
class SupporterRows implements NamedTable {

    private final Supporters supporters;
    private final Reunion reunion;
    private final SupporterActs acts;

    SupporterRows(Supporters supporters, Reunion reunion, SupporterActs acts) {
        this.supporters = supporters;
        this.reunion = reunion;
        this.acts = acts;
    }

    @Override
    public String table() {
        return "supporter";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("address", "name");
    }

    @Override
    public String address() {
        return "address";
    }

    @Override
    public Optional<String> currentName(String address) {
        return Address.parse(address).map(supporters::pseudonym);
    }

    /** Whoever is just asking to join under one of the names goes first; the row is looked at again later. */
    @Override
    public boolean rename(String row, String former, String current) {
        if (!supporters.tryHoldNames(List.of(former, current))) {
            return false;
        }
        var supporter = supporters.findById(UUID.fromString(row));
        if (supporters.count("pseudonym", current) > 0) {
            return reunion.of(supporter, current);
        }
        supporter.rename(current);
        supporters.flush();
        return true;
    }

    @Override
    public void followed(Instant since, long renamed) {
        if (renamed > 0) {
            acts.lookAgain(since);
        }
    }
}
