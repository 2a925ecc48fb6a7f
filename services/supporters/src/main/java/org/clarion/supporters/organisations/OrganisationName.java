package org.clarion.supporters.organisations;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is or was called.
 *
 * @param language its BCP 47 tag without a region: "es"
 * @param formerSince when it stopped being called so, or turned out to be a name of another organisation; nothing for a name in use
 */
@Embeddable
public record OrganisationName(
        String language, String name, @Nullable Instant formerSince) {

    public static OrganisationName of(String language, String name) {
        return new OrganisationName(language, name, null);
    }

    public boolean isFormer() {
        return formerSince != null;
    }

    OrganisationName former(Instant since) {
        return isFormer() ? this : new OrganisationName(language, name, since);
    }

    boolean saysTheSame(OrganisationName other) {
        return name.equalsIgnoreCase(other.name);
    }
}
