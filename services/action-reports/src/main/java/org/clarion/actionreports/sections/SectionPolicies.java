package org.clarion.actionreports.sections;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clarion.actionreports.LatePolicy;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.LateRule;
import org.clarion.contracts.SectionOnAction;
import org.clarion.typed.OurLanguages;
import org.jspecify.annotations.Nullable;

/**
 * What sections want done with late reports, from memory: nobody who reports waits for a look-up. What a twin hears comes
 * into view within some seconds.
 */
@ApplicationScoped
public class SectionPolicies {

    private final @Nullable SectionMemory memory;
    private volatile List<SectionChanged> sections;

    @Inject
    SectionPolicies(SectionMemory memory) {
        this.memory = memory;
        this.sections = List.of();
    }

    private SectionPolicies(List<SectionChanged> sections) {
        this.memory = null;
        this.sections = sections;
    }

    /** Where these are known. */
    public static SectionPolicies of(SectionChanged... known) {
        return new SectionPolicies(List.of(known));
    }

    /**
     * What a section says of late reports on an action.
     *
     * @param rule nothing where the house's own holds
     * @param window how long they are taken; nothing where it is as everywhere
     */
    public record SectionSays(
            @Nullable LatePolicy rule, @Nullable Duration window) {}

    /** By any of its names; upper or lower case is all the same. */
    public Optional<SectionSays> of(@Nullable String name, UUID actionId) {
        return called(name).map(section -> says(section, actionId));
    }

    /** What every section says of late reports on this action. */
    public Stream<SectionSays> all(UUID actionId) {
        return sections.stream().map(section -> says(section, actionId));
    }

    /** The names of all sections in this language, or in their own. */
    public List<String> names(String language) {
        return sections.stream()
                .map(section -> name(section, language))
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** The one name by which reports of this section are counted, whichever of its names somebody wrote. */
    public Optional<String> canonical(String name) {
        return called(name).map(section -> name(section, OurLanguages.first()));
    }

    private static String name(SectionChanged section, String language) {
        var names = section.names();
        return Stream.of(language, section.language())
                .map(names::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> names.values().iterator().next());
    }

    private Optional<SectionChanged> called(@Nullable String name) {
        return sections.stream()
                .filter(section -> section.names().values().stream().anyMatch(one -> one.equalsIgnoreCase(name)))
                .findFirst();
    }

    private static SectionSays says(SectionChanged section, UUID actionId) {
        var alone = section.actions().stream()
                .filter(one -> one.actionId().equals(actionId))
                .findFirst();
        var rule = alone.map(SectionOnAction::late).or(() -> Optional.ofNullable(section.late()));
        var days = alone.map(SectionOnAction::lateDays).or(() -> Optional.ofNullable(section.lateDays()));
        return new SectionSays(
                rule.map(LateRule::name).map(LatePolicy::valueOf).orElse(null),
                days.map(Duration::ofDays).orElse(null));
    }

    void start(@Observes StartupEvent event) {
        refresh();
    }

    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        if (memory != null) {
            sections = memory.listed();
        }
    }
}
