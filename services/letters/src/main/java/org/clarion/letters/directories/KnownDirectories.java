package org.clarion.letters.directories;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clarion.contracts.DirectoryEvent;
import org.clarion.contracts.DirectoryEvent.EmbassyChanged;
import org.clarion.contracts.DirectoryEvent.PostageChanged;
import org.clarion.contracts.DirectoryEvent.SectionChanged;
import org.clarion.contracts.EventType;
import org.clarion.typed.WorldRegions;

/** What we have heard of embassies, postage and sections. */
@ApplicationScoped
public class KnownDirectories {

    private static final String NOWHERE = "";

    private final DirectoryEntries entries;
    private final ObjectMapper json;

    KnownDirectories(DirectoryEntries entries, ObjectMapper json) {
        this.entries = entries;
        this.json = json;
    }

    /** The embassies of a country that are listed. */
    @Transactional
    public List<EmbassyChanged> embassies(String country) {
        return listed(EmbassyChanged.class, country).toList();
    }

    /** How a letter goes from one country to another: the narrowest entry there is, whole. */
    @Transactional
    public Optional<PostageChanged> postage(String from, String to) {
        var around = WorldRegions.around(to);
        return listed(PostageChanged.class, from)
                .filter(one -> around.contains(one.to()))
                .min(Comparator.comparingInt(one -> around.indexOf(one.to())));
    }

    /** The sections that serve people in this country. */
    @Transactional
    public List<SectionChanged> sections(String country) {
        return listed(SectionChanged.class, NOWHERE)
                .filter(section -> section.countries().contains(country))
                .toList();
    }

    /** Keeps what was heard, unless we know something as new. */
    @Transactional
    void keep(DirectoryEvent event) {
        var place =
                switch (event) {
                    case EmbassyChanged embassy -> embassy.country();
                    case PostageChanged postage -> postage.from();
                    case SectionChanged section -> NOWHERE;
                };
        var found = entries.findByIdOptional(event.subject());
        var entry = found.orElseGet(() -> new DirectoryEntry(event.subject()));
        entry.hear(event.version(), kind(event.getClass()), place, event.listed(), written(event));
        if (found.isEmpty()) {
            entries.persist(entry);
        }
    }

    private <E extends DirectoryEvent> Stream<E> listed(Class<E> kind, String place) {
        return entries.listed(kind(kind), place).stream().map(entry -> read(entry.state(), kind));
    }

    private static String kind(Class<? extends DirectoryEvent> kind) {
        return kind.getAnnotation(EventType.class).value();
    }

    private String written(DirectoryEvent event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an entry that was just read cannot be written", impossible);
        }
    }

    private <E> E read(String state, Class<E> kind) {
        try {
            return json.readValue(state, kind);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("an entry in our own table cannot be read", foreign);
        }
    }
}
