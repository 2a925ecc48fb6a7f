package org.clarion.supporters.statements.signing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;

/**
 * The page on which a person types the code of the mail, sealed anew each time: whoever asks twice for an address cannot tell by it
 * whether it has signed.
 */
@ApplicationScoped
class OwnSignaturePlaces {

    private static final String PURPOSE = "type-signature ";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final PersonalText seal;

    OwnSignaturePlaces(PersonalText seal) {
        this.seal = seal;
    }

    /** The last part of its path. */
    String of(UUID signature) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(seal.convertToDatabaseColumn(PURPOSE + signature));
    }

    static String path(String place) {
        return "/statements/code/" + place;
    }

    /** Which signature it is about; empty if it is not ours. */
    Optional<UUID> read(String place) {
        try {
            return Optional.ofNullable(
                            seal.convertToEntityAttribute(Base64.getUrlDecoder().decode(place)))
                    .filter(text -> text.startsWith(PURPOSE))
                    .map(text -> text.substring(PURPOSE.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .map(UUID::fromString);
        } catch (IllegalArgumentException | UnreadablePersonalText notOurs) {
            return Optional.empty();
        }
    }
}
