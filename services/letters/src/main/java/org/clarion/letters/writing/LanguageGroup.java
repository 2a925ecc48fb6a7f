package org.clarion.letters.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clarion.contracts.Target;
import org.clarion.letters.appeals.Appeal;
import org.clarion.pages.Reader;

/**
 * Officials of an action who read the same language best, where not all of them do: they can get a letter of their own in it.
 *
 * @param language as its reader calls it
 * @param link to the writing page, for these officials and in this language
 */
public record LanguageGroup(String language, String names, String link) {

    /**
     * Of all to whom somebody there can write; none where one language suits everybody.
     *
     * @param country where the writer lives; empty while unknown
     * @param settled officials to whom nobody writes any more
     */
    static List<LanguageGroup> of(Appeal appeal, String country, Set<UUID> settled, Reader reader) {
        var groups = new LinkedHashMap<String, List<Target>>();
        appeal.targetsFor(reader.language()).stream()
                .filter(target -> !settled.contains(target.targetId()) && canBeChosen(target, country))
                .collect(Collectors.groupingBy(
                        target -> appeal.readBestBy(target), LinkedHashMap::new, Collectors.toList()))
                .forEach(groups::put);
        return groups.size() < 2
                ? List.of()
                : groups.entrySet().stream()
                        .map(group -> group(group, appeal, country, reader))
                        .toList();
    }

    /** Whom the sheet asks everybody to write to, and the copies of the writer's country. */
    private static boolean canBeChosen(Target target, String country) {
        return target.role() == Target.Role.PRIMARY || country.equals(target.copyFor());
    }

    private static LanguageGroup group(
            Map.Entry<String, List<Target>> group, Appeal appeal, String country, Reader reader) {
        var names = reader.listed(group.getValue().stream().map(Target::name).toList());
        var chosen = group.getValue().stream()
                .map(target -> "target=" + target.targetId())
                .collect(Collectors.joining("&", "?", "&language=" + group.getKey()));
        var home = country.isEmpty() ? "" : "&country=" + country;
        return new LanguageGroup(
                reader.languageInSentence(group.getKey()), names, reader.to(appeal.letters() + chosen + home));
    }
}
