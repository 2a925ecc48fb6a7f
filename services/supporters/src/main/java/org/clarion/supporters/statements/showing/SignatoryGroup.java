package org.clarion.supporters.statements.showing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.clarion.supporters.statements.ListedSignatory;

/**
 * Listed organisations that stand together.
 *
 * @param country ISO 3166-1 alpha-2; empty for those of no country, and where they stand in one list
 */
public record SignatoryGroup(String country, List<ListedSignatory> signatories) {

    /** By country, in the order in which they come. */
    static List<SignatoryGroup> byCountry(List<ListedSignatory> all) {
        var groups = new LinkedHashMap<String, List<ListedSignatory>>();
        all.forEach(one -> groups.computeIfAbsent(one.country(), country -> new ArrayList<>())
                .add(one));
        return groups.entrySet().stream()
                .map(group -> new SignatoryGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** All in one list; none where there is nobody. */
    static List<SignatoryGroup> together(List<ListedSignatory> all) {
        return all.isEmpty() ? List.of() : List.of(new SignatoryGroup("", all));
    }
}
