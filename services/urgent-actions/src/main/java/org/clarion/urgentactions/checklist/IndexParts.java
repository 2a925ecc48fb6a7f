package org.clarion.urgentactions.checklist;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clarion.urgentactions.reading.AiIndex;
import org.jspecify.annotations.Nullable;

/** Area and year of an AI Index, AMR 46/7377/2023. The areas are those of Amnesty's offices, not those of maps. */
record IndexParts(String area, int year) {

    private static final Pattern PARTS = Pattern.compile("(?<area>[A-Z]{3}) \\d\\d/\\d+/(?<year>\\d{4}|\\d\\d)");
    private static final int CENTURY = 100;
    private static final int FIRST_YEAR = 61; // urgent actions are younger

    private static final Set<String> MIDDLE_EAST = Set.of(
            "AE", "BH", "DZ", "EG", "EH", "IL", "IQ", "IR", "JO", "KW", "LB", "LY", "MA", "OM", "PS", "QA", "SA", "SY",
            "TN", "YE");
    private static final Set<String> EUROPE_BEYOND_ITS_MAP =
            Set.of("AM", "AZ", "CY", "GE", "KG", "KZ", "TJ", "TM", "TR", "UZ");

    static Optional<IndexParts> of(@Nullable String index) {
        return Optional.ofNullable(index)
                .flatMap(AiIndex::in)
                .map(PARTS::matcher)
                .filter(found -> found.matches())
                .map(found -> new IndexParts(found.group("area"), year(found.group("year"))));
    }

    /** True also for areas that are none of a country's, such as ACT, and for countries nobody knows. */
    boolean covers(String country) {
        return switch (area) {
            case "AFR", "AMR", "ASA", "EUR", "MDE" ->
                areaOf(country).map(area::equals).orElse(true);
            default -> true;
        };
    }

    private static Optional<String> areaOf(String country) {
        if (MIDDLE_EAST.contains(country)) {
            return Optional.of("MDE");
        }
        if (EUROPE_BEYOND_ITS_MAP.contains(country)) {
            return Optional.of("EUR");
        }
        try {
            var continent = Region.getInstance(country).getContainingRegion(RegionType.CONTINENT);
            return Optional.ofNullable(continent).map(Region::getNumericCode).flatMap(IndexParts::areaOf);
        } catch (IllegalArgumentException nobodyKnowsIt) {
            return Optional.empty();
        }
    }

    /** By the numbers of the UN. */
    private static Optional<String> areaOf(int continent) {
        return switch (continent) {
            case 2 -> Optional.of("AFR");
            case 9, 142 -> Optional.of("ASA");
            case 19 -> Optional.of("AMR");
            case 150 -> Optional.of("EUR");
            default -> Optional.empty();
        };
    }

    private static int year(String written) {
        var year = Integer.parseInt(written);
        return year >= CENTURY ? year : year + (year >= FIRST_YEAR ? 1900 : 2000);
    }
}
