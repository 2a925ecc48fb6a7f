package org.clarion.letters.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.NamedTable;
import org.clarion.privacy.Pseudonyms;

/** Manuscripts, as they follow the keys. Every one has its own address. */
@ApplicationScoped
class ManuscriptRows implements NamedTable {

    private final Manuscripts manuscripts;
    private final Pseudonyms pseudonyms;

    ManuscriptRows(Manuscripts manuscripts, Pseudonyms pseudonyms) {
        this.manuscripts = manuscripts;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public String table() {
        return "manuscript";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("address", "name", "town", "text", "subject", "original");
    }

    @Override
    public String address() {
        return "address";
    }

    @Override
    public Optional<String> currentName(String address) {
        return Address.parse(address).map(Address::normalised).map(pseudonyms::of);
    }

    @Override
    public boolean rename(String row, String former, String current) {
        return manuscripts.update("pseudonym = ?1 where id = ?2", current, UUID.fromString(row)) > 0;
    }
}
