package org.clarion.urgentactions.staffrecord;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clarion.access.MemberIds;
import org.clarion.access.StaffActs;
import org.clarion.urgentactions.staff.Colleagues;

/** The names behind the pseudonyms of the record. Only this service has them. */
@ApplicationScoped
class KnownMembers implements PanacheRepositoryBase<KnownMember, UUID> {

    private static final String NOBODY = "";

    private final Colleagues colleagues;
    private final StaffActs acts;
    private final MemberIds ids;

    KnownMembers(Colleagues colleagues, StaffActs acts, MemberIds ids) {
        this.colleagues = colleagues;
        this.acts = acts;
        this.ids = ids;
    }

    /** Sees to it that these are known by name, if anybody here knows them; called when something of theirs is heard. */
    void learn(Collection<UUID> members) {
        var known = byId();
        if (known.keySet().containsAll(members)) {
            return;
        }
        Stream.concat(colleagues.besides(NOBODY).stream(), acts.names().stream())
                .distinct()
                .filter(name -> !known.containsKey(ids.of(name)))
                .forEach(name -> persist(new KnownMember(ids.of(name), name)));
    }

    Map<UUID, String> byId() {
        return new HashMap<>(streamAll().collect(Collectors.toMap(KnownMember::memberId, KnownMember::name)));
    }
}
