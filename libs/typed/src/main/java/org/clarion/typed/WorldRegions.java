package org.clarion.typed;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of the world by which postage goes: continents by their codes of UN M.49, as CLDR divides the countries among them. */
public final class WorldRegions {

    /** All of it. */
    public static final String WORLD = "001";

    private static final List<String> CONTINENTS = List.of("002", "019", "142", "150", "009");

    private WorldRegions() {}

    /** The continents, and the world. */
    public static List<String> all() {
        return Stream.concat(CONTINENTS.stream(), Stream.of(WORLD)).toList();
    }

    /** From narrow to wide: the country (ISO 3166-1 alpha-2), its continent, the world. */
    public static List<String> around(String country) {
        return Stream.of(Stream.of(country), continent(country).stream(), Stream.of(WORLD))
                .flatMap(each -> each)
                .toList();
    }

    /** The code of what somebody wrote: the code itself, or the name in one of our languages. */
    public static Optional<String> read(@Nullable String written) {
        var said = written == null ? "" : written.strip();
        return all().stream()
                .filter(code -> code.equals(said)
                        || OurLanguages.all().stream().anyMatch(language -> name(code, Locale.of(language))
                                .equalsIgnoreCase(said)))
                .findFirst();
    }

    /** The name by CLDR: "Europe" for 150. */
    public static String name(String code, Locale reader) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private static Optional<String> continent(String country) {
        try {
            return Optional.ofNullable(Region.getInstance(country).getContainingRegion(RegionType.CONTINENT))
                    .map(Region::toString)
                    .filter(CONTINENTS::contains);
        } catch (IllegalArgumentException noCountry) {
            return Optional.empty();
        }
    }
}
