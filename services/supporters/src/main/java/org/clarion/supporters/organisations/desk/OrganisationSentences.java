package org.clarion.supporters.organisations.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.clarion.pages.Choice;
import org.clarion.pages.Reader;
import org.clarion.supporters.organisations.OrganisationKind;
import org.clarion.supporters.organisations.PartnerOrganisation;
import org.clarion.typed.LanguageList;

/** What pages say of organisations, in the reader's language. In templates: {@code {inject:organisationWords.country(one)}}. */
@Named("organisationWords")
@RequestScoped
public class OrganisationSentences {

    /** Chosen for those of no single country. */
    static final String NO_COUNTRY = "-";

    private final Reader reader;

    OrganisationSentences(Reader reader) {
        this.reader = reader;
    }

    public String name(PartnerOrganisation organisation) {
        return organisation.name(reader.language());
    }

    public String languageOfName(PartnerOrganisation organisation) {
        return organisation.languageOfName(reader.language());
    }

    public String country(PartnerOrganisation organisation) {
        return country(organisation.country());
    }

    public String country(String code) {
        return code.isEmpty() || code.equals(NO_COUNTRY) ? words().noSingleCountry() : reader.country(code);
    }

    /** "rivers.example, rios.example". */
    public String domains(PartnerOrganisation organisation) {
        return String.join(", ", organisation.domains());
    }

    public List<Choice> kinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), words().kind(kind)))
                .toList();
    }

    public List<Choice> languages() {
        return LanguageList.inOrder(reader.locale()).stream()
                .map(tag -> new Choice(tag, reader.language(tag)))
                .toList();
    }

    /** The countries that occur, in the order of their names; those of no single country first. */
    List<Choice> countries(Collection<PartnerOrganisation> all) {
        return all.stream()
                .map(PartnerOrganisation::country)
                .distinct()
                .map(code -> new Choice(code.isEmpty() ? NO_COUNTRY : code, country(code)))
                .sorted((one, other) -> one.value().equals(NO_COUNTRY)
                        ? -1
                        : other.value().equals(NO_COUNTRY) ? 1 : one.label().compareTo(other.label()))
                .toList();
    }

    OrganisationWords words() {
        return reader.words(OrganisationWords.class);
    }
}
