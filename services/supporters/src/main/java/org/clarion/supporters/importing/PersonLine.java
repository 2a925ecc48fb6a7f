package org.clarion.supporters.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.mail.Address;
import org.clarion.mail.MistypedDomain;
import org.clarion.mail.PastedAddress;
import org.clarion.supporters.people.Wish;
import org.clarion.typed.CountryList;
import org.clarion.typed.OurLanguages;
import org.clarion.typed.PersonName;
import org.jspecify.annotations.Nullable;

/** A line of a list, read by the same rules as the form and the API. */
final class PersonLine {

    private final Map<PersonColumn, String> cells;
    private final PastedAddress pasted;
    private final PersonName name;
    private final Optional<String> country;

    PersonLine(Map<PersonColumn, String> cells) {
        this.cells = new EnumMap<>(PersonColumn.class);
        this.cells.putAll(cells);
        this.pasted = PastedAddress.read(cell(PersonColumn.EMAIL));
        this.name = PersonName.read(
                cell(PersonColumn.NAME).isEmpty()
                        ? (cell(PersonColumn.FIRST_NAME) + " " + cell(PersonColumn.LAST_NAME)).strip()
                        : cell(PersonColumn.NAME));
        this.country = CountryList.read(cell(PersonColumn.COUNTRY));
    }

    /** As {@link #cells()} wrote them. */
    static PersonLine of(List<String> cells) {
        var read = new EnumMap<PersonColumn, String>(PersonColumn.class);
        for (int at = 0; at < cells.size(); at++) {
            read.put(PersonColumn.values()[at], cells.get(at));
        }
        return new PersonLine(read);
    }

    /** In the order of the columns. */
    List<String> cells() {
        return Stream.of(PersonColumn.values()).map(this::cell).toList();
    }

    Optional<Address> address() {
        return pasted.address();
    }

    PastedAddress pasted() {
        return pasted;
    }

    PersonName name() {
        return name;
    }

    @Nullable
    LineRefusal refusal() {
        if (address().isEmpty()) {
            return LineRefusal.EMAIL;
        }
        if (name.fault() != null) {
            return LineRefusal.NAME;
        }
        return country.isEmpty() && !cell(PersonColumn.COUNTRY).isBlank() ? LineRefusal.COUNTRY : null;
    }

    /** The address they may have meant, where somebody can be asked and their domain looks mistyped. */
    Optional<Address> meant() {
        return refusal() == null ? address().flatMap(MistypedDomain::meant) : Optional.empty();
    }

    /**
     * @param source where the list comes from
     * @param language to write in where the line names none of ours
     */
    Wish wish(String source, String language) {
        var named = cell(PersonColumn.LANGUAGE).toLowerCase(Locale.ROOT);
        return new Wish(
                address().orElseThrow(),
                name.given().orElse(null),
                country.orElse(null),
                OurLanguages.have(named) ? named : language,
                Wish.LIST + source);
    }

    private String cell(PersonColumn column) {
        return cells.getOrDefault(column, "");
    }
}
