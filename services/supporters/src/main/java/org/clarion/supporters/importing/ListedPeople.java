package org.clarion.supporters.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands in the lists. A line is kept as a JSON array, which its row encrypts. */
@ApplicationScoped
public class ListedPeople implements PanacheRepositoryBase<ListedPerson, UUID> {

    private static final int SKIP_LOCKED = -2;

    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};
    private static final int AT_ONCE = 1000;

    private final ObjectMapper json;

    ListedPeople(ObjectMapper json) {
        this.json = json;
    }

    /** @param pseudonym of whoever has an address, so that they can be found and erased */
    void add(UUID listId, int number, PersonLine line, @Nullable String pseudonym, @Nullable LineRefusal fault) {
        try {
            persist(new ListedPerson(
                    listId,
                    number,
                    json.writeValueAsString(line.cells()),
                    pseudonym,
                    fault,
                    fault == null && line.meant().isPresent()));
            if (number % AT_ONCE == 0) { // or a long list stays in memory as a whole
                flush();
                getEntityManager().clear();
            }
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are always JSON");
        }
    }

    PersonLine read(ListedPerson person) {
        try {
            return PersonLine.of(json.readValue(person.cells(), CELLS));
        } catch (JsonProcessingException notOurs) {
            // Without its cause, which would repeat what stands there.
            throw new IllegalStateException("A line of a list cannot be read");
        }
    }

    /** The next who can be asked. */
    List<ListedPerson> toAsk(UUID listId, int most) {
        return find("listId = ?1 and fault is null order by line", listId)
                .page(0, most)
                .list();
    }

    /** Lines that cannot be taken, from this number on. */
    List<ListedPerson> refused(UUID listId, int after, int most) {
        return find("listId = ?1 and fault is not null and line > ?2 order by line", listId, after)
                .page(0, most)
                .list();
    }

    /** Lines that can be taken and look mistyped, the first of them. */
    List<ListedPerson> doubtful(UUID listId, int most) {
        return find("listId = ?1 and doubtful order by line", listId)
                .page(0, most)
                .list();
    }

    List<String> pseudonyms(UUID listId) {
        return find("select pseudonym from ListedPerson where listId = ?1 and fault is null", listId)
                .project(String.class)
                .list();
    }

    /** Where the lists come from in which somebody of these names stands now. */
    public List<String> sources(Collection<String> names) {
        return getEntityManager()
                .createQuery("""
                        select distinct list.source from PeopleList list, ListedPerson one
                        where one.listId = list.id and one.pseudonym in :names order by list.source""", String.class)
                .setParameter("names", names)
                .getResultList();
    }

    /** How many lines are deleted because they are somebody's of these names. */
    public long erase(Collection<String> names) {
        return delete("pseudonym in ?1", names);
    }

    void forget(UUID listId) {
        delete("listId", listId);
    }

    /** What was not taken of lists whose time is over: some of it; how much. */
    int forgetPast(Instant now, int most) {
        var past = find(
                        "listId in (select one.id from PeopleList one where one.forgetAfter < ?1 and one.stage <> ?2)",
                        now,
                        PeopleList.Stage.ASKING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .page(0, most)
                .list();
        past.forEach(this::delete);
        return past.size();
    }
}
