package org.clarion.supporters.osdi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.clarion.mail.PastedAddress;
import org.clarion.osdi.Identifiers;
import org.clarion.osdi.JsonBody;
import org.clarion.osdi.OsdiComplaint;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;
import org.jspecify.annotations.Nullable;

/** Reads what a client sent: tolerant of what we do not need, exact about what we do. */
@ApplicationScoped
public class SignupReading {

    private static final String WORDING = "osdi/1";

    private final ObjectMapper json;
    private final TypingWords words;

    /** What clients are told is English, as all of OSDI is. */
    @Inject
    SignupReading(ObjectMapper json) {
        this(json, MessageBundles.get(TypingWords.class));
    }

    SignupReading(ObjectMapper json, TypingWords words) {
        this.json = json;
        this.words = words;
    }

    /** What the body is. */
    public sealed interface Read {}

    /** A wish to join, and what the client calls its request. */
    public record Readable(Wish wish, List<String> identifiers) implements Read {}

    /** What to mend. */
    public record Faulty(List<OsdiComplaint> faults) implements Read {}

    /** Never throws: what is no JSON is faulty. */
    public Read read(@Nullable String body) {
        return JsonBody.read(json, body).map(this::read).orElseGet(() -> faulty("The body is no JSON.", "person"));
    }

    private Read read(JsonNode root) {
        return root.path("person").isObject()
                ? read(root, root.path("person"))
                : faulty("The body must be a JSON object that holds a person.", "person");
    }

    private Read read(JsonNode root, JsonNode person) {
        var faults = new ArrayList<OsdiComplaint>();
        var typed = primary(person.path("email_addresses")).path("address").asText("");
        var pasted = PastedAddress.read(typed);
        var address = pasted.address();
        if (address.isEmpty()) {
            faults.add(fault(
                    pasted.isEmpty() ? "An email address is required." : pasted.mistake(words),
                    "person.email_addresses[0].address"));
        }
        var name = PersonName.read(person.path("given_name").asText("") + " "
                + person.path("family_name").asText(""));
        name.mistake(words).ifPresent(mistake -> faults.add(fault(mistake, "person.given_name", "person.family_name")));
        var written = primary(person.path("postal_addresses")).path("country").asText("");
        var country = CountryList.read(written);
        if (country.isEmpty() && !written.isBlank()) {
            faults.add(fault(
                    "A country is two letters of ISO 3166-1, or XK for Kosovo.", "person.postal_addresses[0].country"));
        }
        var identifiers = identifiers(root, person);
        if (!Identifiers.areGood(identifiers)) {
            faults.add(fault("At most twenty identifiers of 200 printable characters.", "identifiers"));
        }
        return faults.isEmpty()
                ? new Readable(
                        new Wish(
                                address.orElseThrow(),
                                name.given().orElse(null),
                                country.orElse(null),
                                language(person),
                                WORDING),
                        identifiers)
                : new Faulty(faults);
    }

    /** The one marked primary, else the first. */
    private static JsonNode primary(JsonNode list) {
        return elements(list)
                .filter(element -> element.path("primary").asBoolean(false))
                .findFirst()
                .orElse(list.path(0));
    }

    /** The preferred language if we write it, else the first spoken one that we write, else the first of ours. */
    private static String language(JsonNode person) {
        return Stream.concat(Stream.of(person.path("preferred_language")), elements(person.path("languages_spoken")))
                .map(tag ->
                        Locale.forLanguageTag(tag.asText("").replace('_', '-')).getLanguage())
                .filter(OurLanguages::have)
                .findFirst()
                .orElseGet(OurLanguages::first);
    }

    private static List<String> identifiers(JsonNode root, JsonNode person) {
        return Stream.concat(elements(root.path("identifiers")), elements(person.path("identifiers")))
                .map(identifier -> identifier.asText("").strip())
                .filter(identifier -> !identifier.isEmpty())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Faulty faulty(String description, String property) {
        return new Faulty(List.of(fault(description, property)));
    }

    private static OsdiComplaint fault(String description, String... properties) {
        return OsdiComplaint.at("invalid", description, properties);
    }
}
