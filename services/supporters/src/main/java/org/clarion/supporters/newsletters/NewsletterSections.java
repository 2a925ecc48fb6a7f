package org.clarion.supporters.newsletters;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.clarion.contracts.DirectoryEvent.SectionChanged;

/** Our copy of the sections. */
@ApplicationScoped
class NewsletterSections implements PanacheRepositoryBase<NewsletterSection, UUID> {

    private final ObjectMapper json;

    NewsletterSections(ObjectMapper json) {
        this.json = json;
    }

    /** Those that serve anybody. */
    List<SectionChanged> listed() {
        return list("listed = true").stream()
                .map(section -> read(section.state()))
                .toList();
    }

    /** Keeps what was heard, unless we know something as new. */
    @Transactional
    void keep(SectionChanged event) {
        var found = findByIdOptional(event.sectionId());
        var section = found.orElseGet(() -> new NewsletterSection(event.sectionId()));
        section.hear(event.version(), event.listed(), written(event));
        if (found.isEmpty()) {
            persist(section);
        }
    }

    private String written(SectionChanged event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a section that was just read cannot be written", impossible);
        }
    }

    private SectionChanged read(String state) {
        try {
            return json.readValue(state, SectionChanged.class);
        } catch (JsonProcessingException foreign) {
            throw new IllegalStateException("a section in our own table cannot be read", foreign);
        }
    }
}
