package org.clarion.letters.directories;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.clarion.contracts.DirectoryEvent.EmbassyChanged;
import org.clarion.contracts.SectionOnAction;
import org.clarion.contracts.Sheet;
import org.clarion.contracts.Target;

/** Who besides the officials of a sheet gets a copy from a country, as the directories say. */
@ApplicationScoped
public class EmbassiesHere {

    private final KnownDirectories directories;

    EmbassiesHere(KnownDirectories directories) {
        this.directories = directories;
    }

    /**
     * The embassy that takes letters from this country, where the sheet names none for it, and those that the writer's
     * section adds. Never another country's.
     */
    public List<Target> besides(Sheet sheet, String country) {
        if (country.isEmpty()) {
            return List.of();
        }
        var ownCopy = sheet.targets().stream().anyMatch(target -> country.equals(target.copyFor()));
        var added = directories.sections(country).stream()
                .flatMap(section -> section.actions().stream())
                .filter(one -> one.actionId().equals(sheet.actionId()))
                .map(SectionOnAction::embassyId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directories.embassies(sheet.country()).stream()
                .filter(embassy -> !ownCopy && embassy.hosts().contains(country) || added.contains(embassy.embassyId()))
                .map(embassy -> target(embassy, country))
                .toList();
    }

    private static Target target(EmbassyChanged embassy, String country) {
        var named = !embassy.name().isEmpty();
        return new Target(
                embassy.embassyId(),
                Target.Role.COPY,
                named ? embassy.name() : embassy.office(),
                named && !embassy.office().isEmpty() ? embassy.office() : null,
                embassy.salutation(),
                embassy.address(),
                embassy.email(),
                null,
                embassy.phone(),
                embassy.fax(),
                country,
                embassy.languages().stream().findFirst().orElse(null),
                null);
    }
}
