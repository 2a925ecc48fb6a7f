package org.clarion.supporters.statements.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;

/**
 * The page on which the code of a mail is typed, sealed anew each time: whoever asks twice for an address cannot tell by it whether
 * it has signed.
 */
@ApplicationScoped
class TypingSignaturePlaces {

    private static final String OF_A_PERSON = "type-signature ";
    private static final String OF_AN_ORGANISATION = "type-organisation ";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PersonalText seal;

    TypingSignaturePlaces(PersonalText seal) {
        this.seal = seal;
    }

    /** The last part of its path, for the signature of a person. */
    String ofPerson(UUID signature) {
        return sealed(OF_A_PERSON + signature);
    }

    /** The same for the signature of an organisation. */
    String ofOrganisation(UUID signature) {
        return sealed(OF_AN_ORGANISATION + signature);
    }

    private String sealed(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal.convertToDatabaseColumn(place));
    }

    static String path(String place) {
        return "/statements/code/" + place;
    }

    /** Which person's signature it is about; empty if it is not ours, or of none. */
    Optional<UUID> person(String place) {
        return read(place, OF_A_PERSON);
    }

    Optional<UUID> organisation(String place) {
        return read(place, OF_AN_ORGANISATION);
    }

    private Optional<UUID> read(String place, String purpose) {
        try {
            return Optional.ofNullable(
                            seal.convertToEntityAttribute(Base64.getUrlDecoder().decode(place)))
                    .filter(text -> text.startsWith(purpose))
                    .map(text -> text.substring(purpose.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException | UnreadablePersonalText notOurs) {
            return Optional.empty();
        }
    }
}
