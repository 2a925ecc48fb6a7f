package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.NamedTable;
import org.clarion.supporters.people.Supporters;

/** Signatures of persons, as they follow the keys. */
@ApplicationScoped
class PersonSignatureRows implements NamedTable {

    private final PersonSignatures signatures;
    private final Supporters people;

    PersonSignatureRows(PersonSignatures signatures, Supporters people) {
        this.signatures = signatures;
        this.people = people;
    }

    @Override
    public String table() {
        return "person_signature";
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
        return Address.parse(address).map(people::pseudonym);
    }

    /** Who signed a statement under both names keeps both: they are found by either. */
    @Override
    public boolean rename(String row, String former, String current) {
        var signature = signatures.findById(UUID.fromString(row));
        if (signatures.of(signature.statementId(), List.of(current)).isPresent()) {
            return false;
        }
        signature.rename(current);
        signatures.flush();
        return true;
    }
}
