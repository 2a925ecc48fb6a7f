package org.clarion.urgentactions.staff.signon;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.clarion.access.Roles;

/** Which roles here somebody has by what the provider says of them. */
@ApplicationScoped
class MappedRoles {

    private final Map<String, List<String>> namesByRole;

    MappedRoles(SignOnConfig config) {
        this.namesByRole = Map.of(
                Roles.CAMPAIGNER, names(config.roles().campaigner()),
                Roles.COORDINATOR, names(config.roles().coordinator()),
                Roles.ADMINISTRATOR, names(config.roles().administrator()));
    }

    /** None for who has no part in this house. */
    Set<String> of(Set<String> said) {
        return namesByRole.entrySet().stream()
                .filter(role -> role.getValue().stream().anyMatch(said::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the provider can give somebody this role at all. */
    boolean gives(String role) {
        return !namesByRole.get(role).isEmpty();
    }

    boolean letNobodyIn() {
        return namesByRole.values().stream().allMatch(Collection::isEmpty);
    }

    private static List<String> names(Optional<List<String>> configured) {
        return configured.orElse(List.of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
