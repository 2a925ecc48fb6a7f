package org.clarion.supporters.organisations.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clarion.mail.Address;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.organisations.contacts.OrganisationContactEntry;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.PersonName;
import org.clarion.typed.TypingWords;

/** What stands in the form about somebody to write to, as it was typed. */
public record ContactForm(Map<String, String> typed) {

    private static final int LONGEST = 200;

    static ContactForm read(MultivaluedMap<String, String> fields) {
        return new ContactForm(fields.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(fields.getFirst(name))
                        .orElse("")
                        .strip())));
    }

    static ContactForm empty(String language) {
        return new ContactForm(Map.of("language", language));
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    Optional<OrganisationContactEntry> entry(Mistakes mistakes, OrganisationWords words, TypingWords typing) {
        var name = PersonName.read(get("person"));
        name.mistake(typing).ifPresent(wrong -> mistakes.add("person", wrong));
        if (get("person").isEmpty()) {
            mistakes.add("person", words.personWanted());
        }
        if (get("office").length() > LONGEST) {
            mistakes.add("office", words.tooLong(LONGEST));
        }
        var address = Address.parse(get("email"));
        if (address.isEmpty()) {
            mistakes.add("email", words.noAddress());
        }
        if (!OurLanguages.have(get("language"))) {
            mistakes.add("language", words.noLanguage(get("language")));
        }
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(new OrganisationContactEntry(
                        name.value(), get("office"), address.orElseThrow(), get("language")));
    }
}
