package org.clarion.contracts;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an urgent action is about, to sort by and to choose by: the issues that the field works on. */
public enum Theme {
    DEATH_PENALTY,
    TORTURE,
    ENFORCED_DISAPPEARANCE,
    UNLAWFUL_KILLING,
    ARBITRARY_DETENTION,
    FAIR_TRIAL,
    HUMAN_RIGHTS_DEFENDERS,
    FREEDOM_OF_EXPRESSION,
    WOMEN,
    LGBTI,
    CHILDREN,
    INDIGENOUS_PEOPLES,
    REFUGEES_AND_MIGRANTS,
    DISCRIMINATION,
    HEALTH,
    LAND_AND_ENVIRONMENT;

    /** Those of these names that there are, each once, in the order of the list. What is no theme is passed over. */
    public static List<Theme> named(@Nullable Collection<String> names) {
        return names == null
                ? List.of()
                : Arrays.stream(values())
                        .filter(theme -> names.contains(theme.name()))
                        .toList();
    }
}
