package org.clarion.supporters.asking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clarion.mail.Address;
import org.clarion.privacy.PersonalText;
import org.clarion.privacy.UnreadablePersonalText;
import org.clarion.supporters.SupportersConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The link of the mail that answers: the address it went to, encrypted with our key, good for some days. Nothing is stored
 * for it. Only that mail holds one; what the form for joining encrypts for its own pages does not open here.
 */
@ApplicationScoped
public class AnswerLinks {

    private static final String PURPOSE = "what is known";
    /** Behind it signs of the sentence around it: mail programs and people take them along. */
    private static final Pattern WHOLE = Pattern.compile("([A-Za-z0-9_-]+)[^A-Za-z0-9_-]*");

    private final PersonalText seal;
    private final ObjectMapper json;
    private final Duration opensFor;
    private final String site;
    private final Clock clock;

    AnswerLinks(
            PersonalText seal,
            ObjectMapper json,
            SupportersConfig config,
            @ConfigProperty(name = "clarion.address") String site,
            Clock clock) {
        this.seal = seal;
        this.json = json;
        this.opensFor = config.answerOpensFor();
        this.site = site;
        this.clock = clock;
    }

    private record Sealed(
            @Nullable String purpose, long until, @Nullable String email) {}

    String to(Address address, String language) {
        return site + "/me/data/" + token(address) + "?lang=" + language;
    }

    public String token(Address address) {
        try {
            var until = clock.instant().plus(opensFor).getEpochSecond();
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(seal.convertToDatabaseColumn(
                            json.writeValueAsString(new Sealed(PURPOSE, until, address.value()))));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A time and two texts are always JSON", impossible);
        }
    }

    /** Whose answer it opens; empty if it is not ours, or its days are over. */
    public Optional<Address> who(String token) {
        var whole = WHOLE.matcher(token);
        if (!whole.matches()) {
            return Optional.empty();
        }
        try {
            var text = seal.convertToEntityAttribute(Base64.getUrlDecoder().decode(whole.group(1)));
            return Optional.ofNullable(text == null ? null : json.readValue(text, Sealed.class))
                    .filter(kept -> PURPOSE.equals(kept.purpose()))
                    .filter(kept -> clock.instant().isBefore(Instant.ofEpochSecond(kept.until())))
                    .flatMap(kept -> Address.parse(kept.email()));
        } catch (IOException | IllegalArgumentException | UnreadablePersonalText notOurs) {
            return Optional.empty();
        }
    }
}
