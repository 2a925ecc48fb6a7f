package org.clarion.urgentactions.showing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;
import org.clarion.urgentactions.embassies.Embassy;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a copy of a letter, as far as the page knows where its writer lives.
 *
 * @param country the supporter's, empty where they have not said it
 * @param copies of the sheet: all of them, or those for that country and for everybody
 * @param embassy of the directory, where the sheet itself has no copy for that country
 * @param asks whether saying a country would help anybody
 */
public record CopiesHere(
        String country, List<Target> copies, @Nullable Embassy embassy, boolean asks) {

    /** As the sheet has them, of a reader who said nothing. */
    static CopiesHere everywhere(Sheet sheet, boolean knownAny) {
        var all = copies(sheet);
        return new CopiesHere("", all, null, knownAny || all.stream().anyMatch(copy -> copy.copyFor() != null));
    }

    /** @param directory which embassy of a country takes letters from another */
    static CopiesHere of(Sheet sheet, String country, BiFunction<String, String, Optional<Embassy>> directory) {
        var ownCopy = copies(sheet).stream().anyMatch(copy -> country.equals(copy.copyFor()));
        var here = copies(sheet).stream()
                .filter(copy -> copy.copyFor() == null || country.equals(copy.copyFor()))
                .toList();
        var embassy = ownCopy ? Optional.<Embassy>empty() : directory.apply(sheet.country(), country);
        return new CopiesHere(country, here, embassy.orElse(null), true);
    }

    public boolean isChosen() {
        return !country.isEmpty();
    }

    /** Whether there is none for the country that was said: another country's would be no help. */
    public boolean isNoneKnown() {
        return isChosen() && embassy == null && copies.stream().noneMatch(copy -> country.equals(copy.copyFor()));
    }

    /** Whether there is anything to say of copies at all. */
    public boolean isAnything() {
        return asks || !copies.isEmpty();
    }

    private static List<Target> copies(Sheet sheet) {
        return sheet.targets().stream()
                .filter(target -> target.role() == Target.Role.COPY)
                .toList();
    }
}
