package org.clarion.urgentactions.places;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One pattern for many names, the longest first, so that "Papua New Guinea" is never read as "Guinea". Names that begin alike
 * stand together: a text is compared with a few of them at each of its places, and not with a thousand.
 */
public final class NamePattern {

    private static final int ALIKE = 2;

    private NamePattern() {}

    public static Pattern of(Collection<String> names, int flags) {
        var groups = names.stream()
                .filter(name -> name.length() > 0)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(groupingBy(NamePattern::beginning, LinkedHashMap::new, toList()));
        return Pattern.compile(
                groups.entrySet().stream()
                        .map(group -> Pattern.quote(group.getKey()) + ends(group.getValue()))
                        .collect(joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                flags);
    }

    private static String beginning(String name) {
        return name.substring(0, Math.min(ALIKE, name.length()));
    }

    private static String ends(List<String> names) {
        return names.stream()
                .map(name -> Pattern.quote(name.substring(beginning(name).length())))
                .collect(joining("|", "(?:", ")"));
    }
}
