package org.clarion.supporters.importing;

import java.util.List;
import java.util.Locale;
import org.clarion.spreadsheets.FileColumn;

/** What a list of people can hold, and what its columns are called in the wild. */
enum PersonColumn implements FileColumn {
    EMAIL(
            "e_mail",
            "mail",
            "email_address",
            "e_mail_address",
            "address",
            "correo",
            "correo_electronico",
            "direccion",
            "direccion_de_correo"),
    NAME("full_name", "nombre_completo"),
    FIRST_NAME("given_name", "forename", "nombre"),
    LAST_NAME("family_name", "surname", "apellido", "apellidos"),
    COUNTRY("pais"),
    LANGUAGE("idioma", "lengua");

    private final List<String> otherNames;

    PersonColumn(String... otherNames) {
        this.otherNames = List.of(otherNames);
    }

    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean isNeeded() {
        return this == EMAIL;
    }

    @Override
    public List<String> otherNames() {
        return otherNames;
    }
}
