package org.clarion.supporters.statements;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clarion.mail.Address;
import org.clarion.privacy.NamedTable;
import org.clarion.supporters.people.Supporters;

/** Signatures of organisations, and those who signed for them, as they follow the keys. */
@ApplicationScoped
class OrganisationSignatureRows implements NamedTable {

    private final OrganisationSignatures signatures;
    private final Supporters people;

    OrganisationSignatureRows(OrganisationSignatures signatures, Supporters people) {
        this.signatures = signatures;
        this.people = people;
    }

    @Override
    public String table() {
        return "organisation_signature";
    }

    @Override
    public String key() {
        return "id";
    }

    @Override
    public List<String> texts() {
        return List.of("signer_address", "signer_name", "signer_office", "second_address", "returned_because");
    }

    @Override
    public String address() {
        return "signer_address";
    }

    @Override
    public Optional<String> currentName(String address) {
        return Address.parse(address).map(people::pseudonym);
    }

    @Override
    public boolean rename(String row, String former, String current) {
        var signature = signatures.findById(UUID.fromString(row));
        signature.rename(
                current, signature.secondAddress().map(people::pseudonym).orElse(null));
        signatures.flush();
        return true;
    }
}
