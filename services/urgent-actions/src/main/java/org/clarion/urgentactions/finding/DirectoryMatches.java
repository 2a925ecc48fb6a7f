package org.clarion.urgentactions.finding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.clarion.pages.SoughtWords;
import org.clarion.urgentactions.finding.DirectorySearch.ListedEntry;

/** What was looked for in every directory: the first entries of each, and the way to the others. */
@ApplicationScoped
class DirectoryMatches {

    private static final int SHOWN = 5;

    private final List<DirectorySearch> directories;

    DirectoryMatches(@All List<DirectorySearch> directories) {
        this.directories = directories;
    }

    /**
     * The entries of one directory that were found.
     *
     * @param path to all that were found
     */
    public record DirectoryMatch(String heading, String path, long all, List<ListedEntry> entries) {

        public boolean isMore() {
            return all > entries.size();
        }
    }

    /** Directories without any are left out. */
    List<DirectoryMatch> of(String typed) {
        var sought = SoughtWords.of(typed);
        return directories.stream()
                .map(directory -> found(directory, sought, typed))
                .filter(match -> match.all() > 0)
                .sorted(Comparator.comparing(DirectoryMatch::heading))
                .toList();
    }

    private static DirectoryMatch found(DirectorySearch directory, SoughtWords sought, String typed) {
        var entries = directory.entries().stream()
                .filter(entry -> sought.areIn(entry.described()))
                .toList();
        return new DirectoryMatch(
                directory.heading(),
                directory.path() + "?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                entries.size(),
                entries.stream().limit(SHOWN).toList());
    }
}
