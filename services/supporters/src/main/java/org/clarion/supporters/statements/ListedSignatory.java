package org.clarion.supporters.statements;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as everybody sees it below a statement.
 *
 * @param acronym empty where it has none
 * @param country ISO 3166-1 alpha-2, or empty
 * @param since when its signature began to count
 * @param withdrawnAt when it took its signature back; nothing where it stands
 */
public record ListedSignatory(
        UUID signatureId,
        String name,
        String acronym,
        String country,
        Instant since,
        @Nullable Instant withdrawnAt) {

    static ListedSignatory of(OrganisationSignature signature) {
        return new ListedSignatory(
                signature.id(),
                signature.name(),
                signature.acronym(),
                signature.country(),
                signature.standsSince().orElse(signature.askedAt()),
                signature.withdrawnAt().orElse(null));
    }

    /** The name with its acronym, as the movement writes it: "Centre for Justice (CJ)". */
    public String called() {
        return acronym.isEmpty() || name.contains("(" + acronym + ")") ? name : name + " (" + acronym + ")";
    }
}
