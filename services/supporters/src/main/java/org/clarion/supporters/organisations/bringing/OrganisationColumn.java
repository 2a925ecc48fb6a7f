package org.clarion.supporters.organisations.bringing;

import java.util.List;
import java.util.Locale;
import org.clarion.spreadsheets.FileColumn;

/** What a file of organisations can hold, and what its columns are called in the wild. */
enum OrganisationColumn implements FileColumn {
    NAME("organisation", "organization", "nombre", "organizacion"),
    LANGUAGE("idioma"),
    /** "en: House of the Rivers; fr: …" */
    OTHER_NAMES("otros_nombres"),
    ACRONYM("sigla", "abbreviation"),
    /** Parted by blanks. */
    DOMAINS("domain", "dominio", "dominios"),
    WEBSITE("site", "sitio_web", "web"),
    /** Its ISO code or its name. */
    COUNTRY("pais"),
    KIND("tipo", "type"),
    /** "yes" or nothing. */
    SECOND_APPROVER("segunda_firma"),
    /** For whoever reads the file; reading it changes nothing. */
    FORMER_NAMES("nombres_anteriores");

    private final List<String> otherNames;

    OrganisationColumn(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isNeeded() {
        return this == NAME;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
