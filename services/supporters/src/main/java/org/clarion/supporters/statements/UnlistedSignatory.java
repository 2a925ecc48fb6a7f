package org.clarion.supporters.statements;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.clarion.privacy.PersonalText;
import org.jspecify.annotations.Nullable;

/** Which organisation signed that is counted and not listed. It stands here, closed with our key, and nowhere else. */
@Entity
class UnlistedSignatory {

    @Id
    private UUID signatureId;

    @Convert(converter = PersonalText.class)
    private String name;

    @Convert(converter = PersonalText.class)
    private @Nullable String acronym;

    @Convert(converter = PersonalText.class)
    private @Nullable String country;

    @Convert(converter = PersonalText.class)
    private String domain;

    @SuppressWarnings("NullAway") // filled by Hibernate
    protected UnlistedSignatory() {}

    @SuppressWarnings("NullAway") // filled by what is said, at once
    UnlistedSignatory(UUID signatureId, SignatoryName who) {
        this.signatureId = signatureId;
        say(who);
    }

    void say(SignatoryName who) {
        name = who.name();
        acronym = who.acronym();
        country = who.country();
        domain = who.domain();
    }

    SignatoryName who() {
        return new SignatoryName(name, acronym == null ? "" : acronym, country, domain);
    }
}
