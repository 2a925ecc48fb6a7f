package org.clarion.actionreports.sections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.clarion.contracts.DirectoryEvent.SectionChanged;

/** Our copy of the sections, in the table. */
@ApplicationScoped
class SectionMemory {

    private final HeardSections sections;
    private final ObjectMapper json;

    SectionMemory(HeardSections sections, ObjectMapper json) {
        this.sections = sections;
        this.json = json;
    }

    /** Those that serve anybody. */
    @Transactional
    List<SectionChanged> listed() {
        return sections.listAll().stream()
                .filter(HeardSection::isListed)
                .map(section -> read(section.state()))
                .toList();
    }

    /** Keeps what was heard, unless we know something as new. */
    @Transactional
    void keep(SectionChanged event) {
        var found = sections.findByIdOptional(event.sectionId());
        var section = found.orElseGet(() -> new HeardSection(event.sectionId()));
        section.hear(event.version(), event.listed(), written(event));
        if (found.isEmpty()) {
            sections.persist(section);
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
