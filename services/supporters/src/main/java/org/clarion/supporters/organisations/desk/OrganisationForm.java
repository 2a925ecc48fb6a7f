package org.clarion.supporters.organisations.desk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clarion.pages.Mistakes;
import org.clarion.supporters.organisations.OrganisationDomain;
import org.clarion.supporters.organisations.OrganisationEntry;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.OrganisationName;
import org.clarion.supporters.organisations.OrganisationWebsite;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.typed.CountryList;
import org.clarion.typed.LanguageList;
import org.clarion.typed.UnseenSigns;

/** What stands in the form about an organisation, as it was typed. */
public record OrganisationForm(Map<String, String> typed) {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_ACRONYM = 30;
    private static final int MOST_LINES = 20;
    private static final Pattern OTHER_NAME = Pattern.compile("([a-z]{2,3})\\s*:\\s*(.+)");

    static OrganisationForm read(MultivaluedMap<String, String> fields) {
        return new OrganisationForm(fields.keySet().stream()
                .collect(Collectors.toMap(name -> name, name -> Optional.ofNullable(fields.getFirst(name))
                        .orElse("")
                        .strip())));
    }

    static OrganisationForm empty(String language) {
        return new OrganisationForm(Map.of("language", language, "kind", OrganisationKind.NGO.name()));
    }

    static OrganisationForm of(PartnerOrganisation organisation) {
        var typed = new HashMap<String, String>();
        var first = organisation.current().getFirst();
        typed.put("name", first.name());
        typed.put("language", first.language());
        typed.put(
                "others",
                organisation.current().stream()
                        .skip(1)
                        .map(name -> name.language() + ": " + name.name())
                        .collect(Collectors.joining("\n")));
        typed.put("acronym", organisation.acronym());
        typed.put("domains", String.join("\n", organisation.domains()));
        typed.put("website", organisation.website());
        typed.put("country", organisation.country());
        typed.put("kind", organisation.kind().name());
        typed.put("approver", organisation.asksForASecondApprover() ? "yes" : "");
        return new OrganisationForm(typed);
    }

    /** By the name of the field. For templates, too. */
    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean isApproverWanted() {
        return !get("approver").isEmpty();
    }

    /** What was meant, where nothing is to be mended. */
    Optional<OrganisationEntry> entry(Mistakes mistakes, OrganisationWords words) {
        var names = names(mistakes, words);
        var domains = domains(mistakes, words);
        var kind = Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equals(get("kind")))
                .findFirst();
        if (kind.isEmpty()) {
            mistakes.add("kind", words.kindWanted());
        }
        if (!get("country").isEmpty() && !CountryList.has(get("country"))) {
            mistakes.add("country", words.noCountry());
        }
        if (get("acronym").length() > LONGEST_ACRONYM) {
            mistakes.add("acronym", words.tooLong(LONGEST_ACRONYM));
        }
        if (!OrganisationWebsite.isUsable(get("website"))) {
            mistakes.add("website", words.noWebsite());
        }
        return mistakes.any()
                ? Optional.empty()
                : Optional.of(new OrganisationEntry(
                        names,
                        get("acronym"),
                        domains,
                        get("website"),
                        get("country"),
                        kind.orElseThrow(),
                        isApproverWanted()));
    }

    private List<OrganisationName> names(Mistakes mistakes, OrganisationWords words) {
        var names = new ArrayList<OrganisationName>();
        add(names, "name", get("language"), get("name"), mistakes, words);
        for (var line : lines("others")) {
            var other = OTHER_NAME.matcher(line);
            if (other.matches()) {
                add(names, "others", other.group(1), other.group(2), mistakes, words);
            } else {
                mistakes.add("others", words.noOtherName(line));
            }
        }
        return names;
    }

    private static void add(
            List<OrganisationName> names,
            String field,
            String language,
            String typed,
            Mistakes mistakes,
            OrganisationWords words) {
        var name = UnseenSigns.plainBlanks(UnseenSigns.removed(typed));
        if (name.isEmpty()) {
            mistakes.add(field, words.nameWanted());
        } else if (name.length() > LONGEST_NAME) {
            mistakes.add(field, words.tooLong(LONGEST_NAME));
        }
        if (LanguageList.has(language)) {
            names.add(OrganisationName.of(language, name));
        } else {
            mistakes.add(field.equals("name") ? "language" : field, words.noLanguage(language));
        }
    }

    private List<String> domains(Mistakes mistakes, OrganisationWords words) {
        var read = lines("domains").stream().map(OrganisationDomain::read).toList();
        read.stream()
                .filter(domain -> domain.fault() != null)
                .findFirst()
                .ifPresent(domain -> mistakes.add(
                        "domains", words.domainFault(Objects.requireNonNull(domain.fault()), domain.value())));
        return read.stream().map(OrganisationDomain::value).distinct().toList();
    }

    private List<String> lines(String field) {
        return get(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_LINES)
                .toList();
    }
}
